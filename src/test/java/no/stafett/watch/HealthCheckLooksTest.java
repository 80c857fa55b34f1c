package no.stafett.watch;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Look;
import no.stafett.shared.Language;
import org.junit.jupiter.api.Test;

/** The pages of the watch on the narrowest screen and in both written languages. */
class HealthCheckLooksTest extends WatchScene {

    @Test
    void it_is_read_on_a_phone_and_followed_by_keyboard() {
        var unit = unit();
        var plan = plan(unit);
        let(
                plan,
                "update activity_version set due_date = current_date - 30 where plan_id = '{plan}'",
                "update goal_version set evaluate_by = current_date - 30 where goal_id = '{goal}'",
                "update consent set valid_until = current_date + 10 where plan_id = '{plan}'");
        look();

        var holder = browse(
                unit.holder().username(), Look.phone().in(Language.BOKMAL).dark());
        holder.accessible();
        holder.page().getByText("Se helsesjekken").press("Enter");
        holder.accessible();
        assertThat(holder.page().locator("main").innerText())
                .contains("3 ting å se på", "Målet «Leikar i friminutta» skulle være vurdert innen");
        holder.page().getByText("Åpne tiltaket").press("Enter");
        assertThat(holder.page().url()).endsWith("/activities/" + plan.activity());

        var leader = browse(unit.leader().username(), Look.phone());
        leader.open("/unit/check");
        leader.accessible();
        assertThat(leader.page().locator("main").innerText()).contains("Tiltak over fristen", plan.reference());
    }
}
