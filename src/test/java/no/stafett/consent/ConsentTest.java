package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import no.stafett.consent.domain.ConsentRefusal;
import no.stafett.local.PracticePerson;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentTest extends ConsentScene {

    @Test
    void nobody_gets_in_before_everybody_with_parental_responsibility_has_said_yes() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        var teacher = visitor("kontaktlaerar");
        assertThat(teacher.get(peopleOf(plan)).status()).isEqualTo(404);

        var waiting = sayYes(visitor("forelder1"), plan);

        assertThat(waiting.path()).isEqualTo(consentOf(plan));
        assertThat(waiting.text()).contains("Du har sagt ja").contains("Jonas Haugen");
        assertThat(teacher.get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(404);

        sayYes(visitor("forelder2"), plan);

        assertThat(List.of("kontaktlaerar", "ppt", "forelder1", "forelder2"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(200));
        assertThat(visitor("rektor").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(count("consent", plan, "activated_at is not null and ended_at is null"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nn", "nb"})
    void the_hash_that_is_kept_is_of_the_very_text_on_the_screen(String language) throws Exception {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER), writes(RECTOR));
        var mother = visitor("forelder1").with("Accept-Language", language);
        var page = mother.get(consentOf(plan));
        var onScreen = textOnScreen(page.document());

        page.form(consentOf(plan) + "/answers").press("answer", "GIVEN").submit();

        var kept = answerOf(MOTHER, plan);
        assertThat(kept.hash()).isEqualTo(sha256(onScreen));
        assertThat(kept.text()).isEqualTo(onScreen);
        assertThat(kept.language()).isEqualTo(language);
        assertThat(kept.assurance()).isEqualTo("HIGH");
        assertThat(onScreen)
                .contains("Ingrid Solheim, Kontaktlærar, Øvingsskulen")
                .contains("Oddvar Lunde, PP-rådgjevar, PP-tenesta")
                .contains("Øvingskommunen");
    }

    @Test
    void what_somebody_said_yes_to_is_shown_as_it_was_even_when_a_name_changes() {
        var plan = runningPlan();
        var before = textOnScreen(visitor("forelder1").get(consentOf(plan)).document());

        inTheMunicipality(() -> sql.sql("update person set position = 'Rådgjevar' where person_id = :teacher")
                .param("teacher", TEACHER.id().value())
                .update());
        try {
            assertThat(textOnScreen(visitor("forelder1").get(consentOf(plan)).document()))
                    .isEqualTo(before);
        } finally {
            inTheMunicipality(() -> sql.sql("update person set position = 'Kontaktlærar' where person_id = :teacher")
                    .param("teacher", TEACHER.id().value())
                    .update());
        }
    }

    @Test
    void one_who_is_asked_has_answered_after_three_pages_with_one_decision() {
        var plan = sentAbout(PREGNANT, "PREGNANT");
        var asked = visitor("gravid");

        var start = asked.get("/start");
        assertThat(start.document().select("a[href=" + consentOf(plan) + "]")).isNotEmpty();
        var page = asked.get(consentOf(plan));
        assertThat(page.document().select("main form")).hasSize(1);
        assertThat(page.document().select("main input:not([type=hidden]), main textarea, main select"))
                .as("nothing but what lies folded together")
                .allMatch(field -> field.closest("details:not([open])") != null);
        var receipt =
                page.form(consentOf(plan) + "/answers").press("answer", "GIVEN").submit();

        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.redirects()).hasSize(1);
    }

    @Test
    void one_no_keeps_the_gate_shut_and_asks_for_no_reason() {
        var plan = sentAbout(CHILD, "CHILD");
        sayYes(visitor("forelder1"), plan);

        var declined = sayNo(visitor("forelder2"), plan);

        assertThat(declined.path()).isEqualTo("/consent/declined");
        assertThat(declined.document().select("main textarea, main input")).isEmpty();
        assertThat(visitor("forelder1").get(consentOf(plan)).status()).isEqualTo(404);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(404);
        assertThat(status(plan).stage()).isEqualTo(ConsentStatus.Stage.DECLINED);
        assertThat(count("participation", plan, "true")).isZero();
    }

    @Test
    void the_opener_can_change_and_ask_again_after_a_no() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        sayNo(visitor("forelder2"), plan);

        send(plan);

        assertThat(status(plan).version()).isEqualTo(2);
        assertThat(visitor("forelder1").get(consentOf(plan)).text()).doesNotContain("Oddvar Lunde");
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void a_yes_to_a_text_that_was_changed_meanwhile_is_refused_and_not_kept() {
        var plan = sentAbout(CHILD, "CHILD");
        var mother = visitor("forelder1");
        var old = mother.get(consentOf(plan)).form(consentOf(plan) + "/answers").press("answer", "GIVEN");
        send(plan, reads(ADVISER));

        var refused = old.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Teksten er endra").contains("Oddvar Lunde");
        assertThat(count("consent_answer", plan, "answer is not null")).isZero();
        assertThat(sayYes(mother, plan).status()).isEqualTo(200);
    }

    @Test
    void neither_yes_nor_no_is_refused() {
        var plan = sentAbout(CHILD, "CHILD");

        var refused = visitor("forelder1")
                .get(consentOf(plan))
                .form(consentOf(plan) + "/answers")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel ja eller nei.");
    }

    @Test
    void the_same_form_sent_twice_answers_once() {
        var plan = sentAbout(CHILD, "CHILD");
        var form = visitor("forelder1")
                .get(consentOf(plan))
                .form(consentOf(plan) + "/answers")
                .press("answer", "GIVEN");

        var first = form.submit();
        var second = form.submit();

        assertThat(List.of(first.status(), second.status())).containsOnly(200);
        assertThat(second.path()).isEqualTo(first.path());
    }

    @Test
    void a_second_yes_from_another_tab_is_refused() {
        var plan = sentAbout(CHILD, "CHILD");
        var mother = visitor("forelder1");
        var otherTab =
                mother.get(consentOf(plan)).form(consentOf(plan) + "/answers").press("answer", "DECLINED");
        sayYes(mother, plan);

        var refused = otherTab.submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Du har allereie sagt ja.");
        assertThat(status(plan).stage()).isEqualTo(ConsentStatus.Stage.SENT);
    }

    @Test
    void two_parents_who_say_yes_at_once_open_the_plan_once() throws Exception {
        for (int round = 0; round < 5; round++) {
            var plan = sentAbout(CHILD, "CHILD");
            var forms = List.of("forelder1", "forelder2").stream()
                    .map(parent -> visitor(parent)
                            .get(consentOf(plan))
                            .form(consentOf(plan) + "/answers")
                            .press("answer", "GIVEN"))
                    .toList();
            try (var both = Executors.newFixedThreadPool(2)) {
                var answers =
                        forms.stream().map(form -> both.submit(form::submit)).toList();
                for (var answer : answers) {
                    assertThat(answer.get().status()).isEqualTo(200);
                }
            }
            assertThat(count("participation", plan, "relation = 'PARTICIPANT' and until is null"))
                    .isEqualTo(1);
            assertThat(count("consent", plan, "activated_at is not null")).isEqualTo(1);
        }
    }

    @Test
    void the_young_person_is_asked_alone_and_the_guardian_follows() {
        var plan = sentAbout(YOUTH, "YOUTH");
        assertThat(visitor("forelder1").get(consentOf(plan)).status()).isEqualTo(404);
        var page = visitor("ungdom15").get(consentOf(plan));
        assertThat(page.heading()).isEqualTo("Vil du at vi samarbeider om ein plan for deg?");

        sayYes(visitor("ungdom15"), plan);

        assertThat(visitor("ungdom15").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("forelder1").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("forelder1").get(consentOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void the_pregnant_woman_decides_alone() {
        var plan = sentAbout(PREGNANT, "PREGNANT");

        sayYes(visitor("gravid"), plan);

        assertThat(visitor("gravid").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/consent", "/consent/withdrawal", "/people", "/people/invitation"})
    void a_parent_without_responsibility_never_gets_in(String page) {
        var plan = sentAbout(YOUTH, "YOUTH");
        assertThat(visitor("forelder-utan-ansvar").get("/plans/" + plan + page).status())
                .isEqualTo(404);

        sayYes(visitor("ungdom15"), plan);

        assertThat(visitor("forelder-utan-ansvar").get("/plans/" + plan + page).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kollega", "laerar-nabokommune", "kontaktlaerar"})
    void the_consent_is_for_those_who_are_asked(String somebody) {
        var plan = sentAbout(CHILD, "CHILD");
        var visitor = visitor(somebody);

        assertThat(visitor.get(consentOf(plan)).status()).isEqualTo(404);
        assertThat(visitor.get(consentOf(plan) + "/withdrawal").status()).isEqualTo(404);
        assertThat(visitor.get("/plans/" + PlanId.create() + "/consent").body().length())
                .isEqualTo(visitor.get(consentOf(plan)).body().length());
        assertThat(visitor.get("/plans/what/consent").status()).isEqualTo(404);
    }

    @Test
    void an_answer_of_somebody_who_is_not_asked_leads_nowhere() {
        var plan = sentAbout(CHILD, "CHILD");
        var other = sentAbout(YOUTH, "YOUTH");
        var form = visitor("ungdom15").get(consentOf(other)).form(consentOf(other) + "/answers");
        var stranger = visitor("ungdom15");
        stranger.get(consentOf(other));

        var tampered = visitor("ungdom15")
                .post(consentOf(plan) + "/answers", java.util.Map.of("answer", "GIVEN", "text", form.value("text")));

        assertThat(tampered.status()).isIn(403, 404);
        assertThat(count("consent_answer", plan, "answer is not null")).isZero();
    }

    @Test
    void one_who_has_lost_the_say_since_she_was_asked_reads_nothing_and_decides_nothing() {
        var child = citizen("Mira", "Lund", mailAddress(), today().minusYears(8));
        guardian(child, MOTHER.id(), true);
        guardian(child, FATHER.id(), true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        var form = visitor("forelder2")
                .get(consentOf(plan))
                .form(consentOf(plan) + "/answers")
                .press("answer", "GIVEN");

        guardian(child, FATHER.id(), false);

        assertThat(visitor("forelder2").get(consentOf(plan)).status()).isEqualTo(404);
        assertThat(form.submit().status()).isEqualTo(404);
        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("forelder2").get(peopleOf(plan)).status()).isEqualTo(404);
    }

    @Test
    void one_who_has_got_the_say_since_it_was_sent_must_also_say_yes() {
        var child = citizen("Jakup", "Lund", mailAddress(), today().minusYears(8));
        guardian(child, MOTHER.id(), true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        guardian(child, FATHER.id(), true);

        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(404);
        sayYes(visitor("forelder2"), plan);

        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void a_consent_that_nobody_can_give_is_not_sent() {
        var withoutGuardians = draftAbout(citizen("Siri", "Moe", mailAddress(), today().minusYears(8)), "CHILD");
        var withoutBirthDate = draftAbout(citizen("Odd", "Moe", mailAddress(), null), "CHILD");

        assertThat(send(withoutGuardians)).isEqualTo(Outcome.refused(ConsentRefusal.NOBODY_CAN_CONSENT));
        assertThat(send(withoutBirthDate)).isEqualTo(Outcome.refused(ConsentRefusal.AGE_IS_NOT_KNOWN));
        assertThat(count("consent_answer", withoutGuardians, "true")).isZero();
        assertThat(status(withoutGuardians).stage()).isEqualTo(ConsentStatus.Stage.DRAFT);
    }

    private record Kept(String hash, String text, String language, String assurance) {}

    private Kept answerOf(PracticePerson person, PlanId plan) {
        return inTheMunicipality(() -> sql.sql("""
                        select text_hash, text_shown, language, assurance
                          from consent_answer
                         where plan_id = :plan and person_id = :person and answer = 'GIVEN'
                        """)
                .param("plan", plan.value())
                .param("person", person.id().value())
                .query((row, _) -> new Kept(
                        row.getString("text_hash"),
                        row.getString("text_shown"),
                        row.getString("language"),
                        row.getString("assurance")))
                .single());
    }

    /** What a person reads, line by line, put together without any help from the code that hashed it. */
    private static String textOnScreen(Document page) {
        return page.select("#consent-text h2, #consent-text h3, #consent-text p, #consent-text li").stream()
                .map(ConsentTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Element element) {
        return switch (element.normalName()) {
            case "h2", "h3" -> "# " + element.text();
            case "li" -> "– " + element.text();
            default -> element.text();
        };
    }

    private static String sha256(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
    }
}
