package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the family does not want shared, and whom it does not want there. */
class ExceptionsTest extends ConsentScene {

    @Test
    void one_who_is_asked_keeps_a_service_out_and_answers_the_text_that_says_so() {
        var plan = sentAbout(CHILD, "CHILD", writes(ADVISER), writes(NURSE));
        sayYes(visitor("forelder2"), plan);

        var changed = keepOut(visitor("forelder1").get(consentOf(plan)), plan, "PP-tenesta", "");

        assertThat(changed.path()).isEqualTo(consentOf(plan));
        assertThat(text(changed)).contains("PP-tenesta skal ikkje vere med").doesNotContain("Oddvar Lunde");
        assertThat(count(
                        "consent_answer",
                        plan,
                        "answer is not null and consent_id in "
                                + "(select consent_id from consent where ended_at is null)"))
                .as("the father's yes was to another text")
                .isZero();
        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(404);
        var asked = visitor("forelder2").get(consentOf(plan));
        assertThat(text(asked)).contains("PP-tenesta skal ikkje vere med");
        sayYes(visitor("forelder2"), plan);

        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan) + "/readers").text())
                .contains("PP-tenesta skal ikkje vere med");
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan) + "/readers").text())
                .as("whom the family keeps out is for the family and the one who asks")
                .doesNotContain("PP-tenesta skal ikkje vere med");
    }

    @Test
    void whoever_is_kept_out_cannot_be_invited_until_the_family_has_taken_it_out() {
        var plan = runningPlan();
        var page = visitor("forelder1").get(consentOf(plan) + "/exceptions");
        page.form(consentOf(plan) + "/exceptions").fill("name", "oddvar lunde").submit();
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(choicesOf(plan))
                .doesNotContain(ADVISER.id().toString())
                .contains(NURSE.id().toString());
        var refused = invite(plan, ADVISER.id().toString());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Familien vil ikkje ha med");

        var exception = visitor("forelder2").get(consentOf(plan) + "/exceptions");
        var takeOut = exception.document().select("form[action$=/removal]").attr("action");
        exception.form(takeOut).submit();
        assertThat(invite(plan, ADVISER.id().toString()).status())
                .as("the question without it has not been answered, and a new one begins with what it says")
                .isEqualTo(200);
    }

    @Test
    void what_is_not_shared_with_a_service_is_told_to_those_who_write_but_not_to_that_service() {
        var plan = runningPlan(writes(ADVISER));
        keepOut(visitor("forelder1").get(consentOf(plan)), plan, "PP-tenesta", "flyttinga i fjor");
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);
        var form = "/plans/" + plan + "/goals/new";

        assertThat(visitor("kontaktlaerar").get(form).text())
                .contains("Dette skal ikkje delast med PP-tenesta: flyttinga i fjor")
                .contains("Samtykket gjeld ikkje helseopplysningar");
        assertThat(visitor("forelder2").get(form).text()).contains("flyttinga i fjor");
        assertThat(visitor("ppt").get(form).status()).isEqualTo(200);
        assertThat(visitor("ppt").get(form).text())
                .contains("Samtykket gjeld ikkje helseopplysningar")
                .doesNotContain("flyttinga i fjor");
        assertThat(visitor("ppt").get(peopleOf(plan) + "/readers").text()).doesNotContain("flyttinga i fjor");
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan) + "/readers").text())
                .contains("Ikkje del med PP-tenesta: flyttinga i fjor");
    }

    @Test
    void whoever_holds_the_baton_cannot_be_kept_out_and_nothing_is_changed() {
        var plan = sentAbout(CHILD, "CHILD");

        var refused = visitor("forelder1")
                .get(consentOf(plan) + "/exceptions")
                .form(consentOf(plan) + "/exceptions")
                .fill("whom", TEACHER.id().toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Denne personen har ansvaret for planen");
        assertThat(refused.document()
                        .select("select[name=whom] option[selected]")
                        .attr("value"))
                .isEqualTo(TEACHER.id().toString());
        assertThat(count("consent", plan, "true")).isEqualTo(1);
        assertThat(count("consent", plan, "ended_at is null and sent_at is not null"))
                .isEqualTo(1);
    }

    @Test
    void nothing_typed_and_a_name_that_is_nobodys_are_said_beside_their_fields() {
        var plan = sentAbout(CHILD, "CHILD");
        var mother = visitor("forelder1");
        var path = consentOf(plan) + "/exceptions";

        var nothing = mother.get(path).form(path).submit();
        var nobody = mother.get(path).form(path).fill("name", "Ingen Slik").submit();
        var tooLong =
                mother.get(path).form(path).fill("matter", "x".repeat(201)).submit();

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.document().select("#matter-e").text()).contains("Vel kven det gjeld");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.document().select("#name-e").text()).contains("Vi finn ikkje éin tilsett");
        assertThat(nobody.form(path).value("name")).isEqualTo("Ingen Slik");
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(count("consent_exception", plan, "true")).isZero();
    }

    @Test
    void the_same_exception_sent_twice_is_added_once() {
        var plan = sentAbout(CHILD, "CHILD");
        var path = consentOf(plan) + "/exceptions";
        var form = visitor("forelder1").get(path).form(path).fill("matter", "flyttinga");

        form.submit();
        form.submit();

        assertThat(count("consent_exception", plan, "true")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kollega", "kontaktlaerar", "laerar-nabokommune", "forelder-utan-ansvar"})
    void the_exceptions_are_for_those_who_have_a_say(String somebody) {
        var plan = sentAbout(CHILD, "CHILD");
        var visitor = visitor(somebody);
        var token = visitor.get("/start").document().select("input[name=_csrf]").attr("value");

        assertThat(visitor.get(consentOf(plan) + "/exceptions").status()).isEqualTo(404);
        assertThat(visitor.post(consentOf(plan) + "/exceptions", Map.of("_csrf", token, "matter", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post(consentOf(plan) + "/exceptions/" + PlanId.create() + "/removal", Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
    }

    private static Seen keepOut(Seen page, PlanId plan, String service, String matter) {
        var exceptions = page.follow("Er det noko eller nokon du ikkje vil skal vere med?");
        var choice = exceptions.document().select("select[name=whom] option").stream()
                .filter(option -> option.text().equals("Heile " + service))
                .findFirst()
                .orElseThrow();
        return exceptions
                .form(consentOf(plan) + "/exceptions")
                .fill("whom", choice.attr("value"))
                .fill("matter", matter)
                .submit();
    }

    private List<String> choicesOf(PlanId plan) {
        return visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .document()
                .select("select[name=person] option")
                .eachAttr("value");
    }

    private Seen invite(PlanId plan, String person) {
        Form form = visitor("kontaktlaerar").get(peopleOf(plan) + "/invitation").form(peopleOf(plan) + "/invitation");
        return form.fill("person", person).fill("role", "PARTICIPANT").submit();
    }

    private static String text(Seen page) {
        return page.document().select("#consent-text").text();
    }
}
