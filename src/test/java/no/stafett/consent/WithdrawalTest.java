package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.Seen;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalTest extends ConsentScene {

    @Test
    void one_parent_takes_it_back_and_every_employee_is_out_at_once() {
        var plan = runningPlan(writes(ADVISER));
        var teacher = visitor("kontaktlaerar");
        var openTab = teacher.get(peopleOf(plan));
        assertThat(openTab.status()).isEqualTo(200);

        var after = withdraw(plan, "forelder2");

        assertThat(after.path()).isEqualTo(peopleOf(plan));
        assertThat(after.text()).contains("Berre familien kan lese planen");
        assertThat(List.of("kontaktlaerar", "ppt"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(404));
        assertThat(teacher.get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("forelder2").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(count("participation", plan, "relation = 'PARTICIPANT' and until is null"))
                .isZero();
        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(count("consent_answer", plan, "answer = 'GIVEN'")).isEqualTo(2);
    }

    @Test
    void it_takes_three_clicks_from_any_page_of_the_plan_and_no_reason() {
        var plan = runningPlan();
        var mother = visitor("forelder1");

        var people = mother.get("/plans/" + plan + "/handovers").follow("Folk og samtykke");
        var confirm = people.follow("Trekk tilbake samtykket");
        assertThat(confirm.document().select("main textarea, main select, main input:not([type=hidden])"))
                .isEmpty();
        assertThat(confirm.text())
                .contains("planen til Ola")
                .contains("Planen blir avslutta")
                .contains("arkivlova");
        var done = confirm.form(consentOf(plan) + "/withdrawal").submit();

        assertThat(done.status()).isEqualTo(200);
        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/profile", "/consent/declined", "/no-such-page"})
    void it_takes_three_clicks_from_any_other_page_too(String anywhere) {
        var plan = runningPlan();
        var mother = visitor("forelder1");

        mother.get(anywhere).follow("Samtykka mine");
        var consents = mother.get("/consents");
        assertThat(consents.document().select("a[href=" + consentOf(plan) + "/withdrawal]"))
                .hasSize(1);
        mother.get(consentOf(plan) + "/withdrawal")
                .form(consentOf(plan) + "/withdrawal")
                .submit();

        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(mother.get("/consents").document().select("a[href=" + consentOf(plan) + "/withdrawal]"))
                .isEmpty();
    }

    @Test
    void my_consents_are_mine_and_only_as_long_as_i_have_a_say() {
        var child = citizen("Eira", "Lund", mailAddress(), today().minusYears(8));
        guardian(child, MOTHER.id(), true);
        guardian(child, FATHER.id(), true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        sayYes(visitor("forelder1"), plan);

        assertThat(visitor("forelder1").get("/consents").text())
                .contains("Planen til Eira")
                .contains("Du har sagt ja.");
        assertThat(visitor("forelder2").get("/consents").text()).contains("Planen til Eira");
        assertThat(visitor("ungdom15").get("/consents").text()).doesNotContain("Eira");
        assertThat(visitor("kontaktlaerar").get("/consents").text()).doesNotContain("Eira");
        guardian(child, FATHER.id(), false);
        assertThat(visitor("forelder2").get("/consents").text()).doesNotContain("Eira");
    }

    @Test
    void a_question_that_waits_for_answers_ends_with_it() {
        var plan = runningPlan();
        visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .fill("person", NURSE.id().toString())
                .fill("role", "PARTICIPANT")
                .submit();

        withdraw(plan, "forelder1");

        assertThat(count("consent", plan, "ended_at is null")).isZero();
        assertThat(visitor("forelder2").get(consentOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void a_yes_can_be_taken_back_before_the_other_has_answered() {
        var plan = sentAbout(CHILD, "CHILD");
        sayYes(visitor("forelder1"), plan);

        var after = withdraw(plan, "forelder1");

        assertThat(after.path()).isEqualTo("/consent/declined");
        assertThat(visitor("forelder2").get(consentOf(plan)).status()).isEqualTo(404);
        assertThat(status(plan).stage()).isEqualTo(ConsentStatus.Stage.DECLINED);
    }

    @Test
    void the_young_person_and_the_pregnant_woman_take_it_back_alone() {
        var youths = sentAbout(YOUTH, "YOUTH");
        sayYes(visitor("ungdom15"), youths);
        var pregnants = sentAbout(PREGNANT, "PREGNANT");
        sayYes(visitor("gravid"), pregnants);

        assertThat(visitor("forelder1").get(consentOf(youths) + "/withdrawal").status())
                .isEqualTo(404);
        withdraw(youths, "ungdom15");
        withdraw(pregnants, "gravid");

        assertThat(visitor("kontaktlaerar").get(peopleOf(youths)).status()).isEqualTo(404);
        assertThat(visitor("kontaktlaerar").get(peopleOf(pregnants)).status()).isEqualTo(404);
        assertThat(visitor("gravid").get(peopleOf(pregnants)).status()).isEqualTo(200);
    }

    @Test
    void the_same_form_sent_twice_takes_it_back_once() {
        var plan = runningPlan();
        var form = visitor("forelder1").get(consentOf(plan) + "/withdrawal").form(consentOf(plan) + "/withdrawal");

        assertThat(List.of(form.submit().status(), form.submit().status())).containsOnly(200);
        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
    }

    @Test
    void one_who_no_longer_holds_parental_responsibility_takes_nothing_back() {
        var child = citizen("Ada", "Lund", mailAddress(), today().minusYears(8));
        guardian(child, MOTHER.id(), true);
        guardian(child, FATHER.id(), true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);
        var form = visitor("forelder2").get(consentOf(plan) + "/withdrawal").form(consentOf(plan) + "/withdrawal");

        guardian(child, FATHER.id(), false);

        assertThat(visitor("forelder2").get(consentOf(plan) + "/withdrawal").status())
                .isEqualTo(404);
        assertThat(form.submit().status()).isEqualTo(404);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kontaktlaerar", "ppt", "kollega", "laerar-nabokommune"})
    void nobody_else_takes_it_back(String somebody) {
        var plan = runningPlan(writes(ADVISER));
        var visitor = visitor(somebody);
        var token = visitor.get("/start").document().select("input[name=_csrf]").attr("value");

        assertThat(visitor.get(consentOf(plan) + "/withdrawal").status()).isEqualTo(404);
        assertThat(visitor.post(consentOf(plan) + "/withdrawal", Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
        assertThat(visitor("forelder1").get(peopleOf(plan)).text()).contains("har sagt ja");
    }

    private Seen withdraw(PlanId plan, String somebody) {
        return visitor(somebody)
                .get(consentOf(plan) + "/withdrawal")
                .form(consentOf(plan) + "/withdrawal")
                .submit();
    }
}
