package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.Form;
import no.stafett.consent.domain.Altered;
import no.stafett.consent.usecase.VerifyConsents;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a consent covers, from whom more may be fetched, and on which days a line is open. */
class TermsTest extends ConsentScene {

    @Autowired
    private VerifyConsents verifyConsents;

    @Test
    void the_text_says_what_it_covers_and_what_it_does_not() {
        var plan = sentAbout(CHILD, "CHILD");

        var text = visitor("forelder1")
                .get(consentOf(plan))
                .document()
                .select("#consent-text")
                .text();

        assertThat(text.replaceAll(".*Samtykket gjeld opplysningar om dette", "")
                        .replaceAll("Samtykket gjeld ikkje.*", ""))
                .contains("læring og utvikling")
                .doesNotContain("helse");
        assertThat(text.replaceAll(".*Samtykket gjeld ikkje opplysningar", "")).contains("helse");
        assertThat(text).contains("Vi hentar ikkje opplysningar frå andre");
    }

    @Test
    void other_terms_are_asked_for_shown_as_a_difference_and_hold_when_all_have_said_yes() {
        var plan = runningPlan(writes(ADVISER));

        var asked = terms(plan)
                .tick("scope.information", "HEALTH")
                .fill("scope.sources[0].unit", unit("Helsestasjonen"))
                .fill("scope.exceptions[0].matter", "skilsmissa")
                .submit();

        assertThat(asked.path()).isEqualTo(peopleOf(plan));
        var question = visitor("forelder1").get(consentOf(plan));
        assertThat(question.document().select(".ds-alert").text())
                .contains("Samtykket skal òg gjelde helseopplysningar.")
                .contains("Vi vil òg kunne hente opplysningar frå Helsestasjonen.")
                .contains("Nytt unntak: Ikkje del med nokon: skilsmissa");
        assertThat(question.document().select("#consent-text").text())
                .contains("Helsestasjonen")
                .contains("dette blir ikkje delt med nokon: skilsmissa");
        assertThat(visitor("ppt").get("/plans/" + plan + "/goals/new").text())
                .contains("Samtykket gjeld ikkje helseopplysningar");
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(visitor("ppt").get("/plans/" + plan + "/goals/new").text())
                .contains("Samtykket gjeld ikkje familiesituasjonen")
                .contains("Skriv ikkje om dette: skilsmissa")
                .doesNotContain("ikkje helseopplysningar");
        assertThat(visitor("ppt").get(peopleOf(plan) + "/readers").text())
                .contains("Samtykket gjeld ikkje familiesituasjonen.")
                .contains("kan hente opplysningar frå Helsestasjonen")
                .contains("Ikkje del med nokon: skilsmissa");
        assertThat(visitor("forelder1").get(peopleOf(plan)).text()).contains("Samtykket gjeld kvardagen");
    }

    @Test
    void nothing_covered_is_refused_and_nothing_is_asked() {
        var plan = runningPlan();

        var refused = terms(plan).untick("scope.information").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel minst éin type opplysningar.");
        assertThat(count("consent", plan, "true")).isEqualTo(1);
    }

    @Test
    void a_line_opens_on_its_first_day_and_shuts_after_its_last() {
        var tomorrow = new LinePeriod(Optional.of(today().plusDays(1)), Optional.empty());
        var today = new LinePeriod(Optional.empty(), Optional.of(today()));
        var plan = runningPlan(
                new PlannedLine(Whom.person(ADVISER.id()), ParticipantRole.PARTICIPANT, true, tomorrow),
                new PlannedLine(Whom.person(NURSE.id()), ParticipantRole.PARTICIPANT, true, today));

        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("ppt").get("/start").body()).doesNotContain(plan.toString());
        assertThat(visitor("helsesjukepleiar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("helsesjukepleiar").get("/start").body()).contains(plan.toString());
        var readers = visitor("kontaktlaerar").get(peopleOf(plan) + "/readers");
        assertThat(readers.document().select("tr:contains(Oddvar Lunde)").text())
                .contains("Frå ");
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text())
                .contains("Oddvar Lunde er med frå og med")
                .contains("Katarzyna Nowak er med til og med");
    }

    @Test
    void days_that_cannot_be_are_said_beside_their_fields_and_what_was_typed_stays() {
        var plan = runningPlan();
        var form = visitor("kontaktlaerar").get(peopleOf(plan) + "/invitation").form(peopleOf(plan) + "/invitation");

        var refused = form.fill("person", NURSE.id().toString())
                .fill("role", "PARTICIPANT")
                .fill("until", today().minusDays(1).toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.document().select("#until-e").text()).contains("Vel ein siste dag");
        assertThat(refused.form(peopleOf(plan) + "/invitation").value("until"))
                .isEqualTo(today().minusDays(1).toString());
        assertThat(count("consent", plan, "true")).isEqualTo(1);
    }

    @Test
    void a_service_can_be_asked_about_by_itself_and_lets_nobody_in() {
        var plan = runningPlan();
        visitor("kontaktlaerar")
                .get(peopleOf(plan) + "/invitation")
                .form(peopleOf(plan) + "/invitation")
                .fill("person", "unit:" + unit("PP-tenesta"))
                .fill("role", "PARTICIPANT")
                .submit();

        var question = visitor("forelder1").get(consentOf(plan));
        assertThat(question.document().select("#consent-text").text())
                .contains("PP-tenesta – deltakar, les og skriv, som ei teneste")
                .contains("spør vi deg på nytt før ein ny tilsett der får lese");
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);

        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("forelder1").get(peopleOf(plan) + "/readers").text())
                .contains("PP-tenesta kan vere med. Ingen der er nemnd med namn.");
        var notAllowed = visitor("kontaktlaerar").get(peopleOf(plan) + "/staff");
        assertThat(notAllowed.text()).contains("må du spørje familien om eit nytt samtykke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ppt", "forelder1", "kollega", "laerar-nabokommune"})
    void the_terms_are_for_the_one_who_holds_the_baton(String somebody) {
        var plan = runningPlan(writes(ADVISER));
        var visitor = visitor(somebody);
        var token = visitor.get("/start").document().select("input[name=_csrf]").attr("value");

        for (var page : List.of("/terms", "/staff")) {
            assertThat(visitor.get(peopleOf(plan) + page).status()).isEqualTo(404);
            assertThat(visitor.post(peopleOf(plan) + page, Map.of("_csrf", token))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void the_terms_sent_twice_ask_once() {
        var plan = runningPlan();
        var form = terms(plan).tick("scope.information", "HEALTH");

        form.submit();
        form.submit();

        assertThat(count("consent", plan, "true")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update consent_line set may_write = true where person_id = '%2$s' and plan_id = '%1$s'",
                "update consent_line set valid_until = null, valid_from = current_date where person_id = '%2$s' and plan_id = '%1$s'",
                "insert into consent_information select tenant_id, plan_id, consent_id, 'HEALTH' from consent where plan_id = '%1$s'",
                "delete from consent_information where plan_id = '%1$s' and information_type = 'EVERYDAY_LIFE'",
                "update consent set valid_until = valid_until + 1 where plan_id = '%1$s'",
                "update consent_answer set text_shown = text_shown || '!' where plan_id = '%1$s'",
                "update consent_answer set content_hash = 'x' where plan_id = '%1$s'"
            })
    void whatever_is_altered_after_it_was_sent_is_noticed(String tampering) {
        var plan = runningPlan(reads(ADVISER));
        assertThat(altered(plan)).isEmpty();

        asOwner(tampering.formatted(plan, ADVISER.id()));

        assertThat(altered(plan)).isNotEmpty();
    }

    @Test
    void a_question_that_was_altered_cannot_be_answered() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        asOwner("update consent_line set may_write = true where plan_id = '" + plan + "' and person_id = '"
                + ADVISER.id() + "'");

        var refused = sayYes(visitor("forelder1"), plan);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("er endra etter at det vart sendt");
        assertThat(count("consent_answer", plan, "answer is not null")).isZero();
    }

    @Test
    void the_application_itself_cannot_write_over_what_was_sent() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));

        var deleted = inTheMunicipality(() -> sql.sql("delete from consent_line where plan_id = :plan")
                .param("plan", plan.value())
                .update());

        assertThat(deleted).isZero();
        assertThat(count("consent_line", plan, "true")).isEqualTo(2);
    }

    private List<Altered> altered(PlanId plan) {
        return inTheMunicipality(() -> {
            var versions = sql.sql("select consent_id from consent where plan_id = :plan")
                    .param("plan", plan.value())
                    .query((row, _) -> Rows.id(row, "consent_id", ConsentId::new))
                    .list();
            return verifyConsents.verify(tenant()).stream()
                    .filter(one -> versions.contains(one.consent()))
                    .toList();
        });
    }

    private Form terms(PlanId plan) {
        return visitor("kontaktlaerar").get(peopleOf(plan) + "/terms").form(peopleOf(plan) + "/terms");
    }

    private String unit(String name) {
        return inTheMunicipality(() -> sql.sql("select unit_id from unit where name = :name")
                .param("name", name)
                .query((row, _) -> row.getString("unit_id"))
                .single());
    }
}
