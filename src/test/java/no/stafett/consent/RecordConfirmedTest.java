package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.stafett.database.Database;
import no.stafett.identity.KeptSessions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the person herself says about what was written down, who sees the sheet, and how a yes is taken back by word of mouth. */
class RecordConfirmedTest extends RecordingScene {

    @Autowired
    private Database database;

    @Test
    void she_confirms_it_at_her_next_sign_in_and_until_then_everybody_sees_that_she_has_not() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        sayYes(visitor("forelder2"), plan);
        byWordOfMouth(plan, MOTHER.id()).submit();
        assertThat(visitor("ppt").get(peopleOf(plan)).text()).contains(notConfirmed());
        assertThat(visitor("ppt").get(peopleOf(plan) + "/readers").text()).contains(notConfirmed());
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).text()).contains("Minn gjerne om det.");
        assertThat(visitor("forelder2").get(consentOf(plan)).text()).doesNotContain("Stemmer dette?");

        assertThat(visitor("forelder1").get(consentOf(plan)).text())
                .contains("Ingrid Solheim har skrive at du sa ja munnleg")
                .contains("Dette er det skrive at du sa ja til");
        var confirmed = confirm("forelder1", plan);

        assertThat(confirmed.text()).contains("Takk. Du har sagt ja.").doesNotContain("Stemmer dette?");
        assertThat(count("recorded_answer", plan, "confirmed_at is not null and assurance = 'HIGH'"))
                .isEqualTo(1);
        assertThat(visitor("ppt").get(peopleOf(plan)).text()).doesNotContain(notConfirmed());
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains("Astrid Haugen stadfesta svaret som Ingrid Solheim skreiv ned");
    }

    @Test
    void she_confirms_as_one_who_was_seen_just_now_and_says_that_it_is_not_right_at_any_time() throws SQLException {
        var plan = sentAbout(CHILD, "CHILD");
        byWordOfMouth(plan, MOTHER.id()).submit();
        var mother = visitor("forelder1");
        var page = mother.get(consentOf(plan));
        new KeptSessions(database).seenEarlier(mother, Duration.ofMinutes(6));

        var held = page.form(action(page, "/confirmation")).submit();
        assertThat(held.path()).isEqualTo("/local/issuer/authorize");
        assertThat(count("recorded_answer", plan, "confirmed_at is not null")).isZero();
        var refuted = page.form(action(page, "/refutation")).submit();

        assertThat(refuted.path()).isEqualTo(consentOf(plan));
        assertThat(count("recorded_answer", plan, "refuted_at is not null")).isEqualTo(1);
    }

    @Test
    void it_waits_for_her_on_the_start_page_until_she_has_said_whether_it_is_right() {
        var young = citizen("Nora", "Vik", mailAddress(), today().minusYears(16));
        var username = withSignIn(young);
        var plan = draftAbout(young, "YOUTH");
        send(plan);
        byWordOfMouth(plan, young).submit();

        var start = visitor(username).get("/start");

        assertThat(start.text()).contains("Ingrid Solheim har skrive at du sa ja til planen for Nora den");
        assertThat(start.document().select("main a[href=" + consentOf(plan) + "]"))
                .hasSize(1);
        confirm(username, plan);
        assertThat(visitor(username).get("/start").text()).doesNotContain("skrive at du sa ja");
    }

    @Test
    void what_is_not_right_opens_the_question_again_while_others_are_to_answer() {
        var plan = sentAbout(CHILD, "CHILD");
        onPaper(plan, MOTHER.id()).submit();
        var otherTab = visitor("forelder1").get(consentOf(plan));
        var confirmation =
                otherTab.document().select("form[action$=/confirmation]").attr("action");

        var question = refute("forelder1", plan);

        assertThat(question.path()).isEqualTo(consentOf(plan));
        assertThat(question.text()).contains("Kva svarar du?");
        assertThat(count("consent_answer", plan, "answer is not null")).isZero();
        assertThat(count("recorded_answer", plan, "refuted_at is not null and text_shown <> ''"))
                .isEqualTo(1);
        var tooLate = otherTab.form(confirmation).submit();
        assertThat(tooLate.status()).isEqualTo(422);
        assertThat(tooLate.text()).contains("Du har allereie svara på dette");
        assertThat(visitor("kontaktlaerar").get(recordings(plan)).text()).contains("Seier at det ikkje stemmer");
        byWordOfMouth(plan, MOTHER.id()).submit();
        sayYes(visitor("forelder2"), plan);
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
    }

    @Test
    void what_is_not_right_ends_a_plan_that_rests_on_it() {
        var plan = sentAbout(CHILD, "CHILD", reads(ADVISER));
        sayYes(visitor("forelder2"), plan);
        byWordOfMouth(plan, MOTHER.id()).submit();
        assertThat(visitor("ppt").get(peopleOf(plan)).status()).isEqualTo(200);

        var after = refute("forelder1", plan);

        assertThat(after.path()).isEqualTo(peopleOf(plan));
        assertThat(after.text()).contains("Berre familien kan lese planen");
        assertThat(List.of("kontaktlaerar", "ppt"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(404));
        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(visitor("forelder2").get("/plans/" + plan + "/log").text())
                .contains("Astrid Haugen sa at svaret som Ingrid Solheim skreiv ned, ikkje stemmer");
    }

    @Test
    void confirmed_or_not_is_hers_to_say_and_nobody_elses() {
        var plan = sentAbout(CHILD, "CHILD");
        byWordOfMouth(plan, MOTHER.id()).submit();
        var path = visitor("forelder1")
                .get(consentOf(plan))
                .document()
                .select("form[action$=/confirmation]")
                .attr("action");

        var father = visitor("forelder2");
        var token = father.get("/profile").document().select("[name=_csrf]").attr("value");

        assertThat(father.post(path, Map.of("_csrf", token)).status()).isEqualTo(422);
        assertThat(father.post(path.replace("confirmation", "refutation"), Map.of("_csrf", token))
                        .status())
                .isEqualTo(422);
        assertThat(father.get(path.replace("confirmation", "refutation")).status())
                .isEqualTo(404);
        assertThat(List.of("kontaktlaerar", "kollega", "laerar-nabokommune"))
                .allSatisfy(somebody -> assertThat(visitor(somebody)
                                .get(path.replace("confirmation", "refutation"))
                                .status())
                        .as(somebody)
                        .isEqualTo(404));
        assertThat(count("recorded_answer", plan, "confirmed_at is null and refuted_at is null"))
                .isEqualTo(1);
    }

    @Test
    void the_signed_sheet_is_for_her_and_for_the_one_who_asks() {
        var plan = sentAbout(CHILD, "CHILD", writes(ADVISER));
        onPaper(plan, MOTHER.id()).submit();
        onPaper(plan, FATHER.id()).submit();
        var mine = visitor("forelder1")
                .get(consentOf(plan))
                .document()
                .select("a[href*=/my-signed-pages/]")
                .attr("href");
        var asked = mine.replace("my-signed-pages", "signed-pages");

        var seen = visitor("forelder1").get(mine);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(visitor("kontaktlaerar").get(asked).status()).isEqualTo(200);
        assertThat(List.of("forelder2", "ppt", "kollega", "laerar-nabokommune")).allSatisfy(somebody -> {
            assertThat(visitor(somebody).get(mine).status()).as(somebody).isEqualTo(404);
            assertThat(visitor(somebody).get(asked).status()).as(somebody).isEqualTo(404);
        });
        var asPicture = "/plans/" + plan + "/pictures/" + mine.substring(mine.lastIndexOf('/') + 1);
        assertThat(visitor("forelder1").get("/plans/" + plan).status()).isEqualTo(200);
        assertThat(visitor("forelder1").get(asPicture).status()).isEqualTo(404);
        assertThat(visitor("forelder1").get(asked).status()).isEqualTo(404);
        assertThat(visitor("kontaktlaerar").get(mine).status()).isEqualTo(404);
    }

    @Test
    void a_withdrawal_by_word_of_mouth_shuts_the_door_at_once() {
        var plan = runningPlan(writes(ADVISER));
        var teacher = visitor("kontaktlaerar");
        assertThat(teacher.get(peopleOf(plan))
                        .follow("Svar munnleg eller på papir")
                        .text())
                .contains("Skriv ned at Astrid Haugen trekkjer samtykket tilbake");

        var after = withdrawal(plan, MOTHER.id()).submit();

        assertThat(after.path()).isEqualTo("/start");
        assertThat(List.of("kontaktlaerar", "ppt"))
                .allSatisfy(somebody -> assertThat(
                                visitor(somebody).get(peopleOf(plan)).status())
                        .as(somebody)
                        .isEqualTo(404));
        assertThat(visitor("forelder2").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(count("consent", plan, "ended_why = 'WITHDRAWN'")).isEqualTo(1);
        assertThat(count(
                        "recorded_answer",
                        plan,
                        "said = 'WITHDRAWN' and answered_on = (now() at time zone 'Europe/Oslo')::date"))
                .isEqualTo(1);
        assertThat(visitor("forelder1").get("/plans/" + plan + "/log").text())
                .contains("Ingrid Solheim skreiv ned at Astrid Haugen trekte svaret sitt tilbake");
    }

    @Test
    void a_yes_that_waits_for_others_is_taken_back_by_word_of_mouth_too() {
        var plan = sentAbout(CHILD, "CHILD");
        assertThat(withdrawal(plan, MOTHER.id()).submit().text())
                .contains("Det er ikkje noko samtykke å trekkje tilbake.");
        byWordOfMouth(plan, MOTHER.id()).submit();

        var nothing = visitor("kontaktlaerar")
                .get(recording(plan, MOTHER.id()) + "/withdrawal")
                .form(recording(plan, MOTHER.id()) + "/withdrawal")
                .submit();
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.text())
                .contains("Vel om det var munnleg eller på papir.")
                .contains("Skriv kva dag det var");
        var form = withdrawal(plan, MOTHER.id());
        assertThat(List.of(form.submit().status(), form.submit().status())).containsOnly(200);

        assertThat(status(plan).stage()).isEqualTo(ConsentStatus.Stage.DECLINED);
        assertThat(count("recorded_answer", plan, "said = 'WITHDRAWN'")).isEqualTo(1);
    }

    @Test
    void one_who_has_lost_the_say_since_ends_nothing_with_it() {
        var child = citizen("Tora", "Lund", mailAddress(), today().minusYears(8));
        guardian(child, MOTHER.id(), true);
        var plan = draftAbout(child, "CHILD");
        send(plan);
        byWordOfMouth(plan, MOTHER.id()).submit();
        var sure = visitor("forelder1").get(consentOf(plan)).follow("Nei, det stemmer ikkje");
        var form = sure.form(sure.document().select("form[action$=/refutation]").attr("action"));

        inTheMunicipality(() -> sql.sql("update person set birth_date = :day where person_id = :child")
                .param("day", today().minusYears(15))
                .param("child", child.value())
                .update());

        var refused = form.submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Det er ikkje noko samtykke å trekkje tilbake.");
        assertThat(visitor("kontaktlaerar").get(peopleOf(plan)).status()).isEqualTo(200);
        assertThat(count("recorded_answer", plan, "refuted_at is null")).isEqualTo(1);
    }

    private static String notConfirmed() {
        return "Astrid Haugen svara munnleg eller på papir, og har ikkje stadfesta svaret enno.";
    }
}
