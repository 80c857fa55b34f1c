package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.Test;

/** How it goes, and the way on from there. */
class EvaluationsTest extends ActivityScene {

    @Test
    void an_activity_is_evaluated_by_its_questions_and_the_page_offers_the_way_on() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();

        var page = teacher.get(path)
                .follow("Vurder korleis det går")
                .form(path + "/evaluations")
                .fill("worked", "PARTLY")
                .fill("whatWeDid", "Vi gjekk ut saman kvar dag.")
                .fill("effect", "Ola spør oftare om å få vere med.")
                .fill("childsView", "«Det er kjekkare no»")
                .fill("documentation", "Observasjon i ti friminutt")
                .submit();

        assertThat(page.path()).startsWith(plan.path() + "/evaluations/");
        assertThat(page.heading()).isEqualTo("Det verkar delvis");
        assertThat(page.text())
                .contains("«Det er kjekkare no»", "Observasjon i ti friminutt", "Ingrid Solheim, Kontaktlærar");
        assertThat(page.follow("Juster tiltaket").path()).isEqualTo(path + "/versions/new");
        assertThat(page.follow("Juster målet").path()).isEqualTo(goal + "/versions/new");
        assertThat(page.follow("Avslutt tiltaket").path()).isEqualTo(path + "/ending");
        assertThat(page.follow("Hald fram som no").path()).isEqualTo(path);

        var mother = visitor("forelder1");
        assertThat(mother.get(path).document().select(".comment--evaluation").text())
                .contains("Det verkar delvis", "Vi gjekk ut saman kvar dag.");
        assertThat(mother.get(page.path()).text()).doesNotContain("Juster tiltaket");
    }

    @Test
    void a_goal_is_evaluated_the_same_way_and_may_be_closed() {
        var page = evaluate(visitor("forelder1"), goal, "YES");
        assertThat(page.heading()).isEqualTo("Ja, det verkar");
        assertThat(page.document().select("a[href$=/closing]")).isEmpty();

        var again = evaluate(teacher, goal, "TOO_EARLY");
        assertThat(again.follow("Lukk målet").path()).isEqualTo(goal + "/closing");
        assertThat(teacher.get(goal)
                        .document()
                        .select(".comment--evaluation strong")
                        .eachText())
                .contains("Det er for tidleg å seie", "Ja, det verkar");
    }

    @Test
    void whether_it_works_must_be_answered_and_the_rest_is_kept() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        for (var about : List.of(goal, path)) {
            var page = teacher.get(about + "/evaluations/new")
                    .form(about + "/evaluations")
                    .fill("whatWeDid", "Mykje")
                    .fill("effect", "a".repeat(4001))
                    .submit();
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.document().select(".ds-error-summary a").eachAttr("href"))
                    .containsExactly("#worked", "#effect");
            assertThat(page.form(about + "/evaluations").value("whatWeDid")).isEqualTo("Mykje");
        }
    }

    @Test
    void an_evaluation_sent_twice_stands_once() throws Exception {
        var form = teacher.get(goal + "/evaluations/new")
                .form(goal + "/evaluations")
                .fill("worked", "NO");
        var first = form.submit();
        assertThat(form.submit().path()).isEqualTo(first.path());
        assertThat(rows("evaluation")).isEqualTo(1);
    }

    @Test
    void only_those_in_the_plan_read_an_evaluation() {
        var page = evaluate(teacher, goal, "NO").path();
        assertThat(visitor("helsesjukepleiar").get(page).status()).isEqualTo(200);
        for (var stranger : List.of("kollega", "laerar-nabokommune")) {
            assertThat(visitor(stranger).get(page).status()).isEqualTo(404);
            assertThat(visitor(stranger).get(goal + "/evaluations/new").status())
                    .isEqualTo(404);
        }
        assertThat(teacher.get(plan.path() + "/evaluations/" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_pregnant_woman_is_asked_herself_and_no_page_takes_her_for_a_child() {
        var hers = planOfPregnant();
        var step = Step.open(hers, teacher);
        var hodan = PracticePeople.named("gravid");
        var activity =
                step.newActivity(teacher, "Gå på open kafé", hodan).submit().path();

        for (var about : List.of(step.path(), activity)) {
            var form = teacher.get(about + "/evaluations/new");
            assertThat(form.text()).contains("Kva seier " + hodan.firstName() + " sjølv?");
            assertThat(visitor("gravid").get(about + "/evaluations/new").text()).contains("Kva seier du sjølv?");
            var written = form.form(about + "/evaluations")
                    .fill("worked", "YES")
                    .fill("childsView", "Eg gler meg")
                    .submit();
            assertThat(written.text()).contains("Kva seier " + hodan.firstName() + " sjølv?");
            assertThat(visitor("gravid")
                            .get(about)
                            .document()
                            .select(".comment--evaluation dt")
                            .eachText())
                    .contains("Kva seier du sjølv?");
        }
        for (var path : List.of(
                hers.goals() + "/new",
                step.path(),
                step.path() + "/activities/new",
                step.path() + "/evaluations/new",
                activity)) {
            assertThat(teacher.get(path).document().select("main").text())
                    .as(path)
                    .doesNotContainIgnoringCase("barnet")
                    .doesNotContainIgnoringCase("foreld")
                    .doesNotContainIgnoringCase("føresett");
        }
    }

    @Test
    void a_child_is_called_by_name() {
        assertThat(teacher.get(goal + "/evaluations/new").text()).contains("Kva seier Ola sjølv?");
    }

    private static no.stafett.Seen evaluate(Visitor visitor, String about, String worked) {
        return visitor.get(about + "/evaluations/new")
                .form(about + "/evaluations")
                .fill("worked", worked)
                .submit();
    }
}
