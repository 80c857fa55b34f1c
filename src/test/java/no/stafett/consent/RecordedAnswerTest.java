package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.Soon;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An answer by word of mouth or on paper is written down and counts. */
class RecordedAnswerTest extends RecordingScene {

    private static final PracticePerson CASE_WORKER = PracticePeople.named("barnevern");

    @Test
    void a_yes_by_word_of_mouth_may_be_the_last_that_lets_the_people_in() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        sayYes(visitor("forelder1"), plan);
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(404);

        var after = byWordOfMouth(plan, FATHER.id()).submit();

        assertThat(after.path()).isEqualTo("/start");
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(answer(plan, FATHER.id()))
                .containsEntry("answer", "GIVEN")
                .containsEntry("assurance", "ORAL")
                .containsEntry("language", "nn")
                .containsEntry("explained_in", "polsk")
                .containsEntry("interpreter", "PHONE");
        assertThat(count(
                        "recorded_answer",
                        plan,
                        "witness = 'Ola Normann' and witness_role = 'Tolk' and way = 'ORAL' and answered_on = (now() at time zone 'Europe/Oslo')::date"
                                + " and text_hash = (select text_hash from consent_answer a where a.plan_id = recorded_answer.plan_id"
                                + " and a.person_id = recorded_answer.person_id)"))
                .isEqualTo(1);
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim skreiv ned at Jonas Haugen sa ja munnleg eller på papir");
        assertThat(visitor("kontaktlaerar").get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim skreiv ned at Jonas Haugen gav samtykke");
    }

    @Test
    void one_answers_on_the_screen_and_the_other_on_a_sheet_in_english() {
        var plan = sentAbout(CHILD, "CHILD");
        var sheet = visitor("kontaktlaerar").get(consentOf(plan) + "/sheet?language=en");
        var printed = sheet.document().select("#sheet p.small bdi").eachText();

        var waiting = onPaper(plan, MOTHER.id())
                .attach("picture", "ark2.png", "image/png", page())
                .fill("sheetMark", printed.getFirst())
                .submit();

        assertThat(waiting.path()).isEqualTo(recordings(plan));
        assertThat(waiting.text())
                .contains("Sa ja på papir")
                .contains("Forklart på polsk, med tolk på telefon.")
                .contains("Ikkje stadfesta enno");
        assertThat(waiting.document().select("a[href*=/signed-pages/]")).hasSize(2);
        assertThat(answer(plan, MOTHER.id())).containsEntry("language", "en").containsEntry("assurance", "PAPER");
        assertThat(printed.getLast()).startsWith("en ");
        assertThat(count(
                        "recorded_answer",
                        plan,
                        "sheet_edition = '" + printed.getLast().substring(3) + "'"))
                .isEqualTo(1);
        sayYes(visitor("forelder2"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("forelder1")
                        .get(consentOf(plan))
                        .document()
                        .select("#consent-text[lang=en]")
                        .text())
                .contains("It is voluntary.");
    }

    @Test
    void a_sheet_of_another_text_is_not_taken() {
        var plan = sentAbout(CHILD, "CHILD");

        var refused =
                onPaper(plan, MOTHER.id()).fill("sheetMark", "0a1b2c3d4e5f").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Arket har ein annan tekst");
        assertThat(refused.form(recording(plan, MOTHER.id())).value("sheetMark"))
                .isEqualTo("0a1b2c3d4e5f");
        assertThat(count("recorded_answer", plan, "true")).isZero();
    }

    /** As it comes from the page that asked to wait, which lets go of files. */
    @Test
    void a_form_that_has_lost_its_picture_keeps_the_rest_and_asks_for_it() {
        var plan = sentAbout(CHILD, "CHILD");
        var teacher = visitor("kontaktlaerar");
        var form = teacher.get(recording(plan, MOTHER.id())).form(recording(plan, MOTHER.id()));

        var refused = teacher.post(
                recording(plan, MOTHER.id()),
                Map.of(
                        "_csrf",
                        form.value("_csrf"),
                        "way",
                        "PAPER",
                        "answer",
                        "GIVEN",
                        "_form",
                        form.value("_form"),
                        "day",
                        today().toString(),
                        "explainedIn",
                        "OTHER",
                        "otherLanguage",
                        "polsk",
                        "interpreter",
                        "PHONE"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(recording(plan, MOTHER.id())).value("otherLanguage"))
                .isEqualTo("polsk");
        assertThat(count("recorded_answer", plan, "true")).isZero();
    }

    @Test
    void the_young_person_is_the_one_who_is_asked_and_nobody_writes_down_a_parents_word() {
        var plan = sentAbout(YOUTH, "YOUTH");

        assertThat(visitor("kontaktlaerar").get(recordings(plan)).text()).doesNotContain("Astrid Haugen");
        byWordOfMouth(plan, YOUTH.id()).fill("explainedIn", "nb").submit();

        assertThat(answer(plan, YOUTH.id())).containsEntry("language", "nb").containsEntry("explained_in", "bokmål");
        assertThat(visitor("ungdom15").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(visitor("ungdom15").get(consentOf(plan)).text()).contains("Stemmer dette?");
    }

    @Test
    void when_one_guardian_is_enough_the_other_has_no_answer_to_write_down() {
        var plan = sentAbout(CHILD, "CHILD");
        var form = byWordOfMouth(plan, FATHER.id());
        visitor("kontaktlaerar")
                .get(consentOf(plan) + "/deciders")
                .form(consentOf(plan) + "/deciders/one-guardian")
                .fill("guardian", MOTHER.id().toString())
                .fill("legalReason", "Barnelova § 37")
                .submit();

        var refused = form.submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det er ikkje denne personen som skal svare no.");
        byWordOfMouth(plan, MOTHER.id()).submit();

        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void under_a_care_order_it_is_the_word_of_the_child_welfare_service() {
        var child = citizen("Liv", "Storm", mailAddress(), today().minusYears(8));
        guardian(child, MOTHER.id(), true);
        careOrder(child, CASE_WORKER.id());
        var plan = draftAbout(child, "CHILD");
        send(plan);

        byWordOfMouth(plan, CASE_WORKER.id()).submit();

        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).contains("Silje Myklebust har sagt ja.");
        confirm("barnevern", plan);
        assertThat(count("recorded_answer", plan, "confirmed_at is not null")).isEqualTo(1);
    }

    @Test
    void nobody_writes_down_an_answer_of_her_own() {
        var child = citizen("Siv", "Storm", mailAddress(), today().minusYears(8));
        careOrder(child, CASE_WORKER.id());
        var plan = draftAbout(child, "CHILD");
        send(plan);
        inTheMunicipality(() -> sql.sql("update plan set opened_by = :her where plan_id = :plan")
                .param("her", CASE_WORKER.id().value())
                .param("plan", plan.value())
                .update());
        var path = recording(plan, CASE_WORKER.id());

        var refused = visitor("barnevern")
                .get(path)
                .form(path)
                .fill("way", "ORAL")
                .fill("witness", "Ola Normann")
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Du kan ikkje skrive ned ditt eige svar.");
        assertThat(refused.form(path).value("witness")).isEqualTo("Ola Normann");
        assertThat(count("recorded_answer", plan, "true")).isZero();
    }

    @Test
    void a_no_by_word_of_mouth_ends_the_question_as_any_no_does() {
        var plan = sentAbout(CHILD, "CHILD");

        var after = byWordOfMouth(plan, MOTHER.id()).fill("answer", "DECLINED").submit();

        assertThat(after.text()).contains("Ingen spørsmål ventar på svar no.");
        assertThat(status(plan).stage()).isEqualTo(ConsentStatus.Stage.DECLINED);
        assertThat(visitor("forelder2").get(consentOf(plan)).status()).isEqualTo(404);
        var tooLate = byWordOfMouth(plan, FATHER.id()).submit();
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.text()).contains("Ingen spørsmål ventar på svar.");
        assertThat(tooLate.form(recording(plan, FATHER.id())).value("otherLanguage"))
                .isEqualTo("polsk");
    }

    @Test
    void she_whose_answer_was_written_down_is_told_without_a_word_of_what_it_says() {
        var address = mailAddress();
        var mother = citizen("Agnieszka", "Lunde", address, today().minusYears(33));
        var plan = aboutAChildOf(mother);

        byWordOfMouth(plan, mother).submit();

        Soon.itIsSo("a letter", () -> !lettersAboutARecord(address).isEmpty());
        assertThat(lettersAboutARecord(address)).hasSize(1);
        assertThat(lettersAboutARecord(address).getFirst()).doesNotContain("Eira", "Lunde", "samtykke", "Ingrid");
    }

    @Test
    void the_same_form_sent_twice_writes_it_down_once() {
        var plan = sentAbout(CHILD, "CHILD");
        var form = onPaper(plan, MOTHER.id());

        assertThat(List.of(form.submit().status(), form.submit().status())).containsOnly(200);

        assertThat(count("recorded_answer", plan, "true")).isEqualTo(1);
        assertThat(count("signed_page", plan, "true")).isEqualTo(1);
    }

    @Test
    void one_who_has_answered_is_not_answered_for_once_more() {
        var plan = sentAbout(CHILD, "CHILD");
        var form = byWordOfMouth(plan, MOTHER.id());
        sayYes(visitor("forelder1"), plan);

        assertThat(form.submit().status()).isEqualTo(422);
        assertThat(visitor("kontaktlaerar")
                        .get(recordings(plan))
                        .document()
                        .select("a[href=" + recording(plan, MOTHER.id()) + "]"))
                .isEmpty();
        assertThat(answer(plan, MOTHER.id())).containsEntry("assurance", "HIGH");
    }

    @Test
    void what_is_missing_is_said_all_at_once() {
        var plan = sentAbout(CHILD, "CHILD");
        var path = recording(plan, MOTHER.id());

        var refused = visitor("kontaktlaerar").get(path).form(path).submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Vel om det var munnleg eller på papir.")
                .contains("Vel om svaret var ja eller nei.")
                .contains("Skriv kva dag det var")
                .contains("Vel kva språk samtykket vart forklart på.")
                .contains("Vel om tolk var med.");
    }

    @Test
    void a_witness_is_somebody_else_and_a_day_is_one_that_has_been() {
        var plan = sentAbout(CHILD, "CHILD");

        var herself = byWordOfMouth(plan, MOTHER.id())
                .fill("witness", "ingrid  solheim")
                .fill("day", today().plusDays(1).toString())
                .submit();
        assertThat(herself.text()).contains("Vitnet må vere ein annan enn du.").contains("Vel ein dag som har vore");
        assertThat(herself.form(recording(plan, MOTHER.id())).value("witness")).isEqualTo("ingrid  solheim");
        assertThat(byWordOfMouth(plan, MOTHER.id())
                        .fill("witness", "")
                        .fill("day", today().minusDays(1).toString())
                        .submit()
                        .text())
                .contains("Skriv namnet på den som høyrde svaret")
                .contains("Den dagen var ikkje teksten skriven enno.");
    }

    @Test
    void paper_needs_its_sheet_and_a_sheet_is_a_picture_of_four_pages_at_most() {
        var plan = sentAbout(CHILD, "CHILD");

        assertThat(byWordOfMouth(plan, MOTHER.id())
                        .fill("way", "PAPER")
                        .submit()
                        .text())
                .contains("Legg ved bilete av det underskrivne arket.");
        assertThat(byWordOfMouth(plan, MOTHER.id())
                        .fill("way", "PAPER")
                        .attach("picture", "ark.png", "image/png", "no picture".getBytes())
                        .submit()
                        .text())
                .contains("Vi kan ikkje lese fila som eit bilete.");
        var five = onPaper(plan, MOTHER.id());
        for (int i = 0; i < 4; i++) {
            five.attach("picture", "ark.png", "image/png", page());
        }
        assertThat(five.submit().text()).contains("Vel høgst fire bilete.");
        assertThat(count("recorded_answer", plan, "true")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kollega", "laerar-nabokommune", "rektor", "ppt", "forelder1", "forelder-utan-ansvar"})
    void only_the_one_who_asks_the_family_writes_down_its_answers(String somebody) {
        var waiting = sentAbout(CHILD, "CHILD");
        var running = runningPlan(writes(ADVISER));
        var visitor = visitor(somebody);
        var token = visitor.get("/profile").document().select("[name=_csrf]").attr("value");

        for (var plan : List.of(waiting, running)) {
            for (var path : List.of(
                    recordings(plan), recording(plan, MOTHER.id()), recording(plan, MOTHER.id()) + "/withdrawal")) {
                assertThat(visitor.get(path).status()).as(path).isEqualTo(404);
            }
            assertThat(visitor.post(recording(plan, MOTHER.id()), Map.of("_csrf", token, "answer", "GIVEN"))
                            .status())
                    .isEqualTo(404);
            assertThat(visitor.post(
                                    recording(plan, MOTHER.id()) + "/withdrawal",
                                    Map.of("_csrf", token, "way", "ORAL", "day", today().toString()))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(count("consent", running, "activated_at is not null and ended_at is null"))
                .isEqualTo(1);
    }

    @Test
    void nobody_is_answered_for_who_has_nothing_to_do_with_the_plan() {
        var plan = sentAbout(CHILD, "CHILD");
        var teacher = visitor("kontaktlaerar");

        assertThat(List.of(PersonId.create(), NURSE.id(), PREGNANT.id()))
                .allSatisfy(person -> assertThat(
                                teacher.get(recording(plan, person)).status())
                        .isEqualTo(404));
        assertThat(teacher.get(recordings(plan) + "/what").status()).isEqualTo(404);
    }

    @Test
    void one_who_answers_on_the_screen_may_say_how_it_was_explained() {
        var plan = sentAbout(PREGNANT, "PREGNANT");
        var form = visitor("gravid").get(consentOf(plan)).form(consentOf(plan) + "/answers");

        var refused = form.fill("otherLanguage", "x".repeat(61))
                .press("answer", "GIVEN")
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        refused.form(consentOf(plan) + "/answers")
                .fill("otherLanguage", "somali")
                .fill("interpreter", "SCREEN")
                .press("answer", "GIVEN")
                .submit();

        assertThat(answer(plan, PREGNANT.id()))
                .containsEntry("explained_in", "somali")
                .containsEntry("interpreter", "SCREEN")
                .containsEntry("assurance", "HIGH");
    }

    private Map<String, Object> answer(PlanId plan, PersonId person) {
        return inTheMunicipality(() -> sql.sql("""
                        select answer, assurance, language, explained_in, interpreter, text_hash
                          from consent_answer
                         where plan_id = :plan and person_id = :person and answered_at is not null
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .query()
                .singleRow());
    }
}
