package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest extends ConsentScene {

    @Test
    void everybody_sees_who_takes_part_as_what_and_by_which_consent() {
        var plan = runningPlan(reads(ADVISER));

        var page = visitor("ppt").get(peopleOf(plan));

        assertThat(page.document().select(".people > li")).hasSize(5);
        assertThat(row(page, "Ingrid Solheim"))
                .contains("Kontaktlærar, Øvingsskulen")
                .contains("Les og skriv, med sidan")
                .contains("Rolle: stafetthaldar")
                .contains("Stafetthaldar");
        assertThat(row(page, "Oddvar Lunde")).contains("Les, med sidan").contains("Rolle: deltakar");
        assertThat(row(page, "Astrid Haugen")).contains("mor").contains("som ein del av familien");
        assertThat(page.text()).contains("Astrid Haugen og Jonas Haugen har sagt ja.");
    }

    @Test
    void one_more_person_gets_in_only_when_the_family_has_said_yes() {
        var plan = runningPlan(reads(ADVISER));
        var before = since(plan, "Ingrid Solheim");

        var invited = invite(plan, NURSE.id().toString(), "PARTICIPANT").submit();

        assertThat(invited.path()).isEqualTo(peopleOf(plan));
        assertThat(invited.text())
                .contains("Ventar på samtykke")
                .contains("Katarzyna Nowak, Helsesjukepleiar, Helsestasjonen");
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);

        var question = visitor("forelder1").get(peopleOf(plan)).follow("Les og svar");
        assertThat(alertOn(question)).contains("Katarzyna Nowak");
        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);

        sayYes(visitor("forelder2"), plan);

        assertThat(List.of("helsesjukepleiar", "ppt", "kontaktlaerar", "forelder1", "forelder2"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(200));
        assertThat(count("consent", plan, "ended_why = 'REPLACED'")).isEqualTo(1);
        assertThat(count("consent", plan, "activated_at is not null and ended_at is null"))
                .isEqualTo(1);
        assertThat(count(
                        "participation",
                        plan,
                        "until is null and relation = 'PARTICIPANT' and line_id not in (select l.line_id from consent_line l"
                                + " join consent c on c.consent_id = l.consent_id and c.ended_at is null)"))
                .isZero();
        assertThat(since(plan, "Ingrid Solheim")).isEqualTo(before);
    }

    @Test
    void a_no_to_a_newcomer_leaves_the_plan_as_it_was() {
        var plan = runningPlan();
        invite(plan, NURSE.id().toString(), "PARTICIPANT").submit();

        sayNo(visitor("forelder1"), plan);

        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).doesNotContain("Ventar på samtykke");
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("forelder1").get(consentOf(plan)).text()).contains("Samtykket gjeld");
    }

    @Test
    void two_invitations_on_end_become_one_question() {
        var plan = runningPlan();
        invite(plan, NURSE.id().toString(), "PARTICIPANT").submit();
        sayYes(visitor("forelder1"), plan);

        invite(plan, RECTOR.id().toString(), "LEADER").submit();

        var question = visitor("forelder1").get(consentOf(plan));
        assertThat(alertOn(question)).contains("Katarzyna Nowak og Turid Bergheim");
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("rektor").get(peopleOf(plan)).status())
                .as("a leader is told that there is a plan, and reads nothing in it")
                .isEqualTo(404);
    }

    @Test
    void a_question_to_the_family_can_be_taken_back() {
        var plan = runningPlan();
        invite(plan, NURSE.id().toString(), "PARTICIPANT").submit();
        var otherTab = visitor("kontaktlaerar").get(peopleOf(plan)).form(peopleOf(plan) + "/invitation/withdrawal");

        var page = visitor("kontaktlaerar")
                .get(peopleOf(plan))
                .form(peopleOf(plan) + "/invitation/withdrawal")
                .submit();

        assertThat(page.text()).doesNotContain("Ventar på samtykke");
        assertThat(visitor("forelder1").get(consentOf(plan)).text()).contains("Samtykket gjeld");
        var tooLate = otherTab.submit();
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.text()).contains("Ingen spørsmål ventar på svar");
    }

    @Test
    void what_is_missing_is_said_and_what_was_chosen_stays() {
        var plan = runningPlan();

        var nothing = visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .submit();
        var withoutRole = visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .fill("person", NURSE.id().toString())
                .untick("mayWrite")
                .submit();

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text()).contains("Vel kven du vil ha med.").contains("Vel kva rolle");
        assertThat(withoutRole.status()).isEqualTo(422);
        assertThat(withoutRole.form(peopleOf(plan) + "/invitation").value("person"))
                .isEqualTo(NURSE.id().toString());
        assertThat(withoutRole.document().select("#mayWrite[checked]")).isEmpty();
        assertThat(count("consent", plan, "true")).isEqualTo(1);
    }

    @Test
    void only_a_colleague_who_is_not_named_yet_can_be_invited() {
        var plan = runningPlan(reads(ADVISER));
        var page = visitor("kontaktlaerar").get(peopleOf(plan) + "/invitation");

        assertThat(page.document().select("select[name=person] option").eachAttr("value"))
                .contains(NURSE.id().toString())
                .doesNotContain(
                        ADVISER.id().toString(),
                        TEACHER.id().toString(),
                        MOTHER.id().toString());
        assertThat(invite(plan, ADVISER.id().toString(), "PARTICIPANT").submit().text())
                .contains("Denne personen er allereie med i samtykket.");
        assertThat(List.of(MOTHER.id().toString(), PlanId.create().toString(), "nobody"))
                .allSatisfy(somebody -> assertThat(
                                invite(plan, somebody, "PARTICIPANT").submit().status())
                        .isEqualTo(422));
        assertThat(invite(plan, NURSE.id().toString(), "BATON_HOLDER").submit().status())
                .isEqualTo(422);
        assertThat(count("consent", plan, "true")).isEqualTo(1);
    }

    @Test
    void the_same_invitation_sent_twice_asks_once() {
        var plan = runningPlan();
        var form = invite(plan, NURSE.id().toString(), "PARTICIPANT");

        assertThat(List.of(form.submit().status(), form.submit().status())).containsOnly(200);

        assertThat(count("consent", plan, "true")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppt", "forelder1", "kollega", "laerar-nabokommune"})
    void only_the_one_who_holds_the_baton_invites(String somebody) {
        var plan = runningPlan(writes(ADVISER));
        var visitor = visitor(somebody);

        assertThat(visitor.get(peopleOf(plan) + "/invitation").status()).isEqualTo(404);
        var token = visitor.get("/start").document().select("input[name=_csrf]").attr("value");
        assertThat(visitor.post(
                                peopleOf(plan) + "/invitation",
                                java.util.Map.of(
                                        "_csrf", token, "person", NURSE.id().toString(), "role", "PARTICIPANT"))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post(peopleOf(plan) + "/invitation/withdrawal", java.util.Map.of("_csrf", token))
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kollega", "laerar-nabokommune", "forelder-utan-ansvar"})
    void the_people_of_a_plan_are_not_for_strangers(String somebody) {
        var plan = runningPlan();

        assertThat(visitor(somebody).get(peopleOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void how_far_each_parent_has_come_is_not_for_every_participant() {
        var plan = runningPlan(reads(ADVISER));
        invite(plan, NURSE.id().toString(), "PARTICIPANT").submit();

        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).contains("Har ikkje svart enno");
        assertThat(visitor("forelder1").get(peopleOf(plan)).text()).contains("Har ikkje svart enno");
        assertThat(visitor("ppt").get(peopleOf(plan)).text())
                .contains("Katarzyna Nowak")
                .doesNotContain("Har ikkje svart enno");
    }

    private Form invite(PlanId plan, String person, String role) {
        var form = visitor("kontaktlaerar").get(peopleOf(plan) + "/invitation").form(peopleOf(plan) + "/invitation");
        return form.fill("person", person).fill("role", role);
    }

    private String since(PlanId plan, String name) {
        return row(visitor("kontaktlaerar").get(peopleOf(plan)), name).replaceAll(".*med sidan", "");
    }

    private static String alertOn(Seen page) {
        return page.document().select(".ds-alert").text();
    }

    private static String row(Seen page, String name) {
        return page.document().select(".people > li").stream()
                .filter(row -> row.select(".people__name").text().equals(name))
                .map(row -> row.text())
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not on " + page));
    }
}
