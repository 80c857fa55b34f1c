package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.shared.Oslo;
import org.junit.jupiter.api.Test;

/** A log goes on as individuell plan, its coordinator takes over, and the list says what must be in it. */
class IndividualPlanTest extends StoryScene {

    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);
    private static final String ASK = "/individual-plan";

    @Test
    void the_log_turns_into_the_plan_when_the_coordinator_the_family_agreed_to_has_accepted() {
        var plan = agreed();
        var asked = proposal(plan, people.nurse()).submit();
        assertThat(asked.text()).contains("Familien er spurd", people.nurse().name() + " skal vere koordinator");
        assertThat(mother.get(plan + "/consent").text())
                .contains("Stafettloggen skal halde fram som individuell plan")
                .contains(people.nurse().name() + " blir koordinator")
                .contains("Stafetthaldaren held fram til koordinatoren har teke over")
                .contains("skal ta over som koordinator")
                .doesNotContain("skal ta over som stafetthaldar");

        say("GIVEN", mother, plan);
        assertThat(type(plan)).isEqualTo("BATON_LOG");
        say("GIVEN", father, plan);

        assertThat(type(plan)).as("until she has accepted, the holder holds").isEqualTo("BATON_LOG");
        assertThat(mother.get(plan).text())
                .contains("Stafetthaldar " + people.teacher().name());
        assertThat(teacher.get(plan + ASK).text()).contains("Familien har sagt ja");

        takeOver(plan, teacher, nurse, people.nurse());

        assertThat(type(plan)).isEqualTo("INDIVIDUAL_PLAN");
        for (var reader : new Visitor[] {mother, father, teacher, nurse}) {
            assertThat(reader.get(plan).text())
                    .contains("Koordinator " + people.nurse().name(), "Individuell plan", "Det som må vere med");
            for (var page : new String[] {"", "/people", "/handovers", "/goals"}) {
                assertThat(reader.get(plan + page).text())
                        .as(page)
                        .doesNotContainIgnoringCase("stafetthaldar")
                        .doesNotContainIgnoringCase("stafettpinne");
            }
        }
        assertThat(mother.get(plan + "/log").text())
                .contains("Stafettloggen held fram som individuell plan. "
                        + people.nurse().name() + " er koordinator")
                .contains(people.nurse().name() + " tok over som koordinator etter "
                        + people.teacher().name());
        assertThat(nurse.get("/start").text()).contains("Du er koordinator");
        assertThat(nurse.get(plan + "/content").text()).contains("Gullbarnehagen treng å samordne seg med BUP");
    }

    @Test
    void when_the_holder_herself_is_to_coordinate_the_last_yes_is_enough() {
        var plan = agreed();
        proposal(plan, people.teacher()).submit();
        say("GIVEN", mother, plan);
        say("GIVEN", father, plan);

        assertThat(type(plan)).isEqualTo("INDIVIDUAL_PLAN");
        assertThat(mother.get(plan).text())
                .contains("Koordinator " + people.teacher().name());
        assertThat(teacher.get(plan + ASK).text()).contains("Dette er ein individuell plan");
        assertThat(proposalAgain(plan).text()).contains("Planen er allereie ein individuell plan");
    }

    @Test
    void anybody_who_works_here_can_be_named_but_for_one_who_is_barred() {
        var plan = agreed();
        var colleague = others().teacher();
        var barred = others().teacher();
        asOwner("update person set unit_id = (select unit_id from person where person_id = " + id(people.teacher())
                + ") where person_id in (" + id(colleague) + ", " + id(barred) + ")");
        asOwner("insert into bar (tenant_id, owner_id, person_id, why, recorded_at) select tenant_id, owner_id, "
                + id(barred) + ", 'KIN', now() from plan where plan_id = '" + last(plan) + "'");

        var names = teacher.get(plan + ASK)
                .document()
                .select("select[name=coordinator] option")
                .eachAttr("value");

        assertThat(names)
                .contains(colleague.id().toString(), people.nurse().id().toString())
                .doesNotContain(barred.id().toString());
    }

    @Test
    void without_the_right_or_the_wish_it_is_refused_and_what_was_typed_is_kept() {
        var plan = agreed();
        var refused = proposal(plan, people.nurse())
                .fill("needToMeet", "NO")
                .fill("wishedBy", people.nurse().id().toString())
                .fill("wishedOn", TODAY.plusDays(1).toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Svara viser ingen rett til individuell plan")
                .contains("Vel kven i familien som ønskjer det")
                .contains("Vel ein dag som har vore");
        assertThat(refused.form(plan + ASK).value("assessment")).contains("Gullbarnehagen");
        assertThat(read("select count(*) from continuation where plan_id = '" + last(plan) + "'"))
                .isEqualTo("0");
        for (var other : new Visitor[] {nurse, mother, visitor("kollega"), visitor("laerar-nabokommune")}) {
            assertThat(other.get(plan + ASK).status()).isEqualTo(404);
        }
    }

    @Test
    void a_no_leaves_the_log_as_it_was_and_it_may_be_tried_again_or_taken_back() {
        var plan = agreed();
        proposal(plan, people.nurse()).submit();
        say("DECLINED", father, plan);

        assertThat(teacher.get(plan + ASK).text()).contains("Spør familien om samtykke");
        proposal(plan, people.nurse()).submit();
        var back = teacher.get(plan + ASK).form(plan + ASK + "/withdrawal").submit();

        assertThat(back.text()).contains("Spør familien om samtykke");
        assertThat(mother.get(plan + "/consent").text()).doesNotContain("individuell plan");
        assertThat(mother.get(plan + "/log").text())
                .contains(people.teacher().name() + " let stafettloggen halde fram som før");
        assertThat(type(plan)).isEqualTo("BATON_LOG");
    }

    @Test
    void a_person_has_one_individuell_plan_and_the_database_keeps_it_so() {
        var first = agreed();
        var second = agreed();
        becomes(first);

        assertThat(proposal(second, people.nurse()).submit().text())
                .contains("Ein person har berre éin individuell plan, og det finst ein frå før");
        assertThatThrownBy(() ->
                        asOwner("update plan set plan_type = 'INDIVIDUAL_PLAN' where plan_id = '" + last(second) + "'"))
                .hasStackTraceContaining("one_individual_plan");
        assertThatThrownBy(() ->
                        asOwner("update main_responsibility set until = now() where plan_id = '" + last(first) + "'"))
                .hasStackTraceContaining("main responsibility");
    }

    @Test
    void the_list_says_what_is_missing_until_all_nine_are_there() {
        var story = ActiveStory.play(people, teacher, mother, father);
        var plan = story.plan();
        becomes(plan);
        assertThat(mother.get(plan + "/content").text()).contains("Under arbeid", "6 ting manglar");
        assertThat(mother.get(plan + "/content/words").status()).isEqualTo(404);

        var half = words(plan).fill("reviseOn", "").submit();
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.text()).contains("Skriv alle tre dagane");
        assertThat(half.form(plan + "/content").value("needs")).contains("Tiril syng");
        words(plan).submit();
        assertThat(mother.get(plan + "/content").text())
                .contains("Éin ting manglar", "kvart tiltak må seie kor ofte", "Tiril syng når ho er glad");

        asOwner("update activity_version set schedule = 'Kvar onsdag' where plan_id = '" + last(plan) + "'");

        assertThat(father.get(plan + "/content").text()).contains("Gjeldande").doesNotContain("Manglar");
    }

    @Test
    void what_somebody_else_wrote_meanwhile_is_not_written_over() {
        var plan = agreed();
        becomes(plan);
        var early = words(plan);
        words(plan).fill("cooperation", "Med BUP").submit();

        var late = early.fill("cooperation", "Ingen").submit();

        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Nokon annan har skrive sidan", "Med BUP");
        assertThat(late.form(plan + "/content").value("cooperation")).isEqualTo("Ingen");
        assertThat(late.form(plan + "/content").submit().text()).contains("Ingen");
    }

    @Test
    void a_due_revision_waits_for_the_coordinator_and_for_nobody_else() {
        var plan = agreed();
        becomes(plan);
        words(plan).fill("reviseOn", TODAY.plusDays(2).toString()).submit();

        assertThat(teacher.get("/start").text()).contains("Den individuelle planen til Tiril skal reviderast");
        assertThat(nurse.get("/start").text()).doesNotContain("reviderast");
    }

    @Test
    void one_service_has_the_main_responsibility_and_the_family_reads_why_it_moved() {
        var plan = agreed();
        becomes(plan);
        var at = plan + "/main-responsibility";
        var form = teacher.get(at).form(at);
        var same = form.fill(
                        "unit", read("select unit_id from main_responsibility where plan_id = '" + last(plan) + "'"))
                .fill("reason", "")
                .submit();
        assertThat(same.status()).isEqualTo(422);
        assertThat(same.text()).contains("Denne tenesta har hovudansvaret no", "Skriv kvifor");

        same.form(at)
                .fill("unit", read("select unit_id from unit where name = 'Helsestasjonen'"))
                .fill("reason", "Dei følgjer barnet tettast")
                .submit();

        assertThat(mother.get(plan + "/content").text())
                .contains("Helsestasjonen har hovudansvaret", "Dei følgjer barnet tettast");
        assertThat(read("select count(*) from main_responsibility where until is null and plan_id = '" + last(plan)
                        + "'"))
                .isEqualTo("1");
        assertThat(mother.get(at).status()).isEqualTo(404);
    }

    private Form proposal(String plan, StoryPeople.Member coordinator) {
        return teacher.get(plan + ASK)
                .form(plan + ASK)
                .fill("severalServices", "YES")
                .fill("needToMeet", "YES")
                .fill("assessment", "Gullbarnehagen treng å samordne seg med BUP")
                .fill("wishedBy", people.mother().id().toString())
                .fill("wishedOn", TODAY.toString())
                .fill("coordinator", coordinator.id().toString());
    }

    private Seen proposalAgain(String plan) {
        var token = teacher.get(plan).document().select("[name=_csrf]").attr("value");
        return teacher.post(plan + ASK, java.util.Map.of("_csrf", token));
    }

    private void becomes(String plan) {
        proposal(plan, people.teacher()).submit();
        say("GIVEN", mother, plan);
        say("GIVEN", father, plan);
        assertThat(type(plan)).isEqualTo("INDIVIDUAL_PLAN");
    }

    private Form words(String plan) {
        return teacher.get(plan + "/content/words")
                .form(plan + "/content")
                .fill("needs", "Tiril syng når ho er glad, og treng ro når ho skal sove")
                .fill("contributions", "Mor øver heime, skulen øver i friminutta")
                .fill("carryingOut", "Vi møtest kvar månad")
                .fill("cooperation", "Ingen andre no")
                .fill("periodFrom", TODAY.toString())
                .fill("periodUntil", TODAY.plusYears(1).toString())
                .fill("reviseOn", TODAY.plusMonths(6).toString());
    }

    @Test
    void who_accepts_is_told_beforehand_that_she_becomes_coordinator_and_nobody_else_is() {
        var plan = agreed();
        proposal(plan, people.nurse()).submit();
        say("GIVEN", mother, plan);
        var offer = teacher.get(plan + "/handovers").form(plan + "/handovers");
        offer.fill("to", people.nurse().id().toString()).submit();
        assertThat(nurse.get(plan + "/handovers").text()).doesNotContain("blir du koordinator");

        say("GIVEN", father, plan);

        for (var page : new String[] {plan + "/handovers", "/offered-batons"}) {
            assertThat(nurse.get(page).text())
                    .as(page)
                    .contains("Når du tek imot, blir du koordinator, og loggen blir ein individuell plan.");
        }
    }

    @Test
    void where_the_person_has_another_meanwhile_the_log_goes_on_and_those_in_it_and_its_holder_are_told() {
        var first = agreed();
        var second = agreed();
        proposal(second, people.nurse()).submit();
        say("GIVEN", mother, second);
        say("GIVEN", father, second);
        becomes(first);

        takeOver(second, teacher, nurse, people.nurse());

        assertThat(type(second)).isEqualTo("BATON_LOG");
        assertThat(mother.get(second + "/log").text()).contains("Det blir ikkje individuell plan av stafettloggen no.");
        assertThat(nurse.get(second).text())
                .contains("Stafetthaldar " + people.nurse().name());
        Soon.itIsSo(
                "the holder is told",
                () -> mailbox.lettersTo(people.nurse().email()).stream()
                        .anyMatch(letter -> letter.text().contains("Det blir ikkje individuell plan no.")));
    }

    private static void takeOver(String plan, Visitor from, Visitor to, StoryPeople.Member receiver) {
        from.get(plan + "/handovers")
                .form(plan + "/handovers")
                .fill("to", receiver.id().toString())
                .submit();
        var page = to.get(plan + "/handovers");
        page.form(page.document().select("form[action$=/acceptance]").attr("action"))
                .submit();
    }

    private String type(String plan) {
        return read("select plan_type from plan where plan_id = '" + last(plan) + "'");
    }
}
