package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.stafett.Form;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;

/** The child welfare service writes down that it acts for a child (P-06). */
class CareOrderTest extends StoryScene {

    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);

    @Test
    void the_service_answers_in_the_parents_place_from_the_first_day_until_it_is_ended() {
        var welfare = visitor("barnevern");
        var plan = ActiveStory.invited(people, teacher);
        assertThat(teacher.get(plan + "/consent/deciders").text())
                .contains(people.mother().name());

        var recorded = order(welfare).submit();

        assertThat(recorded.text())
                .contains(people.child().name(), "Vedtak 26/118")
                .doesNotContain("stafettlogg");
        assertThat(teacher.get(plan + "/consent/deciders").text())
                .contains(PracticePeople.named("barnevern").lastName());
        var key = recorded.document()
                .select("input[name=order][value^=" + people.child().id() + "]")
                .attr("value");
        welfare.get("/care-orders")
                .form("/care-orders/ending")
                .fill("order", key)
                .submit();
        assertThat(teacher.get(plan + "/consent/deciders").text())
                .doesNotContain(PracticePeople.named("barnevern").lastName());
    }

    @Test
    void it_says_the_same_whether_the_child_has_a_plan_or_not() {
        var welfare = visitor("barnevern");
        agreed();
        var with = order(welfare).submit();
        var without = order(welfare).fill("nationalId", others().child().key()).submit();

        assertThat(with.status()).isEqualTo(without.status());
        assertThat(with.document().select("h1, .page-title p").text())
                .isEqualTo(without.document().select("h1, .page-title p").text());
    }

    @Test
    void what_is_missing_is_said_at_once_and_what_was_typed_is_kept() {
        var refused = order(visitor("barnevern"))
                .fill("document", "")
                .fill("firstDay", TODAY.plusDays(9).toString())
                .fill("lastDay", TODAY.plusDays(2).toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kva vedtak", "Siste dag kan ikkje vere før første dag");
        assertThat(refused.form("/care-orders").value("nationalId"))
                .isEqualTo(people.child().key());
    }

    @Test
    void it_is_not_there_for_those_who_work_elsewhere() {
        for (var one : new Visitor[] {visitor("kollega"), mother, teacher, visitor("laerar-nabokommune")}) {
            assertThat(one.get("/care-orders").status()).isEqualTo(404);
        }
    }

    private Form order(Visitor welfare) {
        return welfare.get("/care-orders")
                .form("/care-orders")
                .fill("nationalId", people.child().key())
                .fill("document", "Vedtak 26/118")
                .fill("firstDay", TODAY.toString())
                .fill("lastDay", TODAY.plusYears(1).toString())
                .fill("person", PracticePeople.named("barnevern").id().toString());
    }
}
