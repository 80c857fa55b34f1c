package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Seen;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who it is within a service the family has said yes to, where the municipality lets that change (K8). */
class StaffTest extends ConsentScene {

    private PersonId colleague;

    @BeforeEach
    void the_municipality_allows_it() {
        asOwner("update local_rules set staff_changes_within_service = true");
        colleague = employee("Silje", "Moe", "PP-rådgjevar", mailAddress());
        move(colleague, "PP-tenesta");
    }

    @AfterEach
    void and_no_longer() {
        asOwner("update local_rules set staff_changes_within_service = false");
        asOwner("update person set unit_id = null where person_id = '" + colleague + "'");
    }

    @Test
    void a_colleague_takes_over_inside_the_service_and_the_family_can_see_it() {
        var plan = runningPlan(asOneOfTheService());
        assertThat(visitor("forelder1")
                        .get(consentOf(plan))
                        .document()
                        .select("#consent-text")
                        .text())
                .contains("kan ein tilsett der bytast med ein annan");

        var page = letIn(plan, colleague, ADVISER.id().toString());

        assertThat(page.path()).isEqualTo(peopleOf(plan) + "/readers");
        assertThat(page.document().select("tr:contains(Silje Moe)").text()).contains("som ein del av PP-tenesta");
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(count("participation", plan, "until is null and person_id = '" + colleague + "'"))
                .isEqualTo(1);
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains("slepte inn Silje Moe, frå ei teneste de har sagt ja til")
                .contains("Oddvar Lunde er ikkje med lenger");
        assertThat(visitor("forelder1").get(peopleOf(plan)).text())
                .contains("Silje Moe har fått komme inn som ein del av PP-tenesta");
        assertThat(count("consent", plan, "true")).as("no new version").isEqualTo(1);
    }

    @Test
    void who_was_let_in_stays_and_who_was_replaced_stays_out_when_a_new_version_comes() {
        var plan = runningPlan(asOneOfTheService());
        letIn(plan, colleague, ADVISER.id().toString());
        visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .fill("person", NURSE.id().toString())
                .fill("role", "PARTICIPANT")
                .submit();

        assertThat(visitor("forelder1")
                        .get(consentOf(plan))
                        .document()
                        .select("#consent-text")
                        .text())
                .contains("Silje Moe")
                .doesNotContain("Oddvar Lunde");
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(count("participation", plan, "until is null and person_id = '" + colleague + "'"))
                .isEqualTo(1);
    }

    @Test
    void one_who_leaves_the_service_is_out_on_the_next_request() {
        var plan = runningPlan(asOneOfTheService());
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);
        move(ADVISER.id(), "Helsestasjonen");
        try {
            assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
            assertThat(visitor("ppt").get("/start").body()).doesNotContain(plan.toString());
        } finally {
            move(ADVISER.id(), "PP-tenesta");
        }
    }

    @Test
    void only_one_of_the_service_and_only_where_the_family_was_told_of_it() {
        var plan = runningPlan(asOneOfTheService());

        var elsewhere = letIn(plan, NURSE.id(), "");
        assertThat(elsewhere.status()).isEqualTo(422);
        assertThat(elsewhere.text()).contains("Personen arbeider ikkje i tenesta samtykket gjeld");
        var holder = letIn(plan, colleague, TEACHER.id().toString());
        assertThat(holder.status()).isEqualTo(422);
        assertThat(holder.text()).contains("Personen har stafettpinnen");

        asOwner("update local_rules set staff_changes_within_service = false");
        var toldOtherwise = runningPlan(asOneOfTheService());
        asOwner("update local_rules set staff_changes_within_service = true");
        assertThat(visitor("kontaktlaerar")
                        .get(peopleOf(toldOtherwise) + "/staff")
                        .text())
                .contains("må du spørje familien om eit nytt samtykke");
    }

    private PlannedLine asOneOfTheService() {
        return new PlannedLine(
                Whom.person(ADVISER.id()).asPartOfHerService(),
                ParticipantRole.PARTICIPANT,
                true,
                LinePeriod.AS_LONG_AS_THE_CONSENT);
    }

    private Seen letIn(PlanId plan, PersonId person, String replaced) {
        var page = visitor("kontaktlaerar").get(peopleOf(plan) + "/staff");
        var line = page.document().select("select[name=line] option[selected]").attr("value");
        return page.form(peopleOf(plan) + "/staff")
                .fill("line", line)
                .fill("colleague", person.toString())
                .fill("replaced", replaced)
                .submit();
    }

    private void move(PersonId person, String unit) {
        asOwner("update person set unit_id = (select unit_id from unit where name = '" + unit
                + "' and tenant_id = current_tenant()) where person_id = '" + person + "'");
    }
}
