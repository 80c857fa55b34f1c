package no.stafett.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.stafett.Seen;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** What we do to reach a goal: adding, changing, moving and ending it, as people do. */
class ActivitiesTest extends ActivityScene {

    @Test
    void an_activity_is_made_standing_inside_its_goal_and_asks_for_four_things() {
        var page = teacher.get(goal).follow("Nytt tiltak");
        assertThat(page.path()).isEqualTo(goal + "/activities/new");
        assertThat(page.text()).contains("Ola leikar i friminuttet");
        assertThat(page.document()
                        .select("main form > * > .ds-input, main form > .ds-field .ds-input, .with-hints .ds-input"))
                .hasSize(4);

        var activity = activity(teacher, "Læraren går saman med Ola ut", TEACHER);

        assertThat(activity.status()).isEqualTo(200);
        assertThat(activity.heading()).isEqualTo("Læraren går saman med Ola ut");
        assertThat(activity.text()).contains("Ingrid Solheim, Kontaktlærar", "Planlagt", "Ola leikar i friminuttet");
        assertThat(teacher.get(goal).text()).contains("Læraren går saman med Ola ut");
    }

    @Test
    void everything_that_can_be_said_about_an_activity_is_shown() {
        var from = LocalDate.now().plusDays(2).toString();
        var activity = newActivity(teacher, "Ola og mor går til skulen", MOTHER)
                .fill("arena", "LEISURE")
                .fill("schedule", "Kvar måndag kl. 8.15")
                .fill("description", "Mor følgjer til porten.\nOla går inn sjølv.")
                .fill("periodFrom", from)
                .fill("status", "SUGGESTED")
                .fill("motif", "BICYCLE")
                .submit();

        assertThat(activity.text())
                .contains(
                        "Astrid Haugen, mor",
                        "På fritida",
                        "Kvar måndag kl. 8.15",
                        "Mor følgjer til porten.",
                        "Foreslått");
        assertThat(activity.document().select(".page-title svg.motif")).hasSize(1);
        assertThat(activity.document().select(".facts dt").eachText()).contains("Periode");
    }

    @Test
    void the_child_the_family_and_the_team_can_answer_for_one_and_nobody_else() {
        var form = teacher.get(goal + "/activities/new");
        assertThat(form.document().select("#responsible option").eachText())
                .containsExactly(
                        "Vel",
                        "Ola Haugen, eigar av planen",
                        "Astrid Haugen, mor",
                        "Jonas Haugen, far",
                        "Ingrid Solheim, Kontaktlærar",
                        "Katarzyna Nowak, Helsesjukepleiar",
                        "Oddvar Lunde, PP-rådgjevar");

        assertThat(activity(teacher, "Ola spør om å få vere med", CHILD).text())
                .contains("Ola Haugen, eigar av planen");

        var outsider = newActivity(teacher, "Noko", TEACHER)
                .fill(
                        "responsible",
                        no.stafett.local.PracticePeople.named("kollega").id().toString())
                .submit();
        assertThat(outsider.status()).isEqualTo(422);
        assertThat(outsider.text()).contains("er ikkje med i planen");
    }

    @Test
    void what_is_missing_is_told_at_once_and_what_was_typed_is_kept() {
        var page = teacher.get(goal + "/activities/new")
                .form(goal + "/activities")
                .fill("description", "Dette har eg tenkt på <lenge>")
                .submit();

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.document().select(".ds-error-summary a").eachAttr("href"))
                .containsExactly("#title", "#responsible", "#arena", "#dueDate");
        assertThat(page.document().title()).startsWith("Feil:");
        assertThat(page.form(goal + "/activities").value("description")).isEqualTo("Dette har eg tenkt på <lenge>");
        assertThat(page.document().select("main details").first().hasAttr("open"))
                .isTrue();
    }

    @Test
    void each_wrong_answer_has_its_own_message_and_is_kept() {
        refused("title", "a".repeat(121), "for lang");
        refused("schedule", "a".repeat(201), "for lang");
        refused("description", "a".repeat(4001), "for lang");
        refused("dueDate", LocalDate.now().minusDays(1).toString(), "har vore");
        refused("dueDate", "neste veke", "som dag, månad og år");
        refused("periodFrom", "snart", "som dag, månad og år");
        refused("periodFrom", LocalDate.now().plusDays(60).toString(), "må vere før dagen");
        refused("motif", "UNICORN", "Vel ei teikning");
        refused("status", "HALFWAY", "Vel ein status");
    }

    private void refused(String field, String typed, String message) {
        var page = newActivity(teacher, "Noko", TEACHER).fill(field, typed).submit();
        assertThat(page.status()).as(field).isEqualTo(422);
        assertThat(page.document().select(".ds-error-summary").text()).contains(message);
        if (!List.of("motif", "status").contains(field)) {
            assertThat(page.form(goal + "/activities").value(field)).isEqualTo(typed);
        }
    }

    @Test
    void the_same_form_sent_twice_makes_one_activity() throws Exception {
        var form = newActivity(teacher, "Berre éin gong", TEACHER);
        var first = form.submit();
        var second = form.submit();

        assertThat(second.path()).isEqualTo(first.path());
        assertThat(rows("activity")).isEqualTo(1);
    }

    @Test
    void advice_is_given_on_request_and_stops_nobody() {
        var page = newActivity(teacher, "Det skal snarast setjast inn tiltak", TEACHER)
                .fill("description", "Innan rimeleg tid")
                .press("_advice", "true")
                .submit();

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.document().select(".hints .hint--consider").text()).contains("snarast");
        assertThat(page.form(goal + "/activities").value("description")).isEqualTo("Innan rimeleg tid");

        assertThat(page.form(goal + "/activities").submit().path()).startsWith(plan.path() + "/activities/");
    }

    @Test
    void a_change_is_a_new_version_and_the_history_shows_both() throws Exception {
        var path = activity(teacher, "Læraren går saman med Ola ut", TEACHER).path();
        var changed = teacher.get(path + "/versions/new")
                .form(path + "/versions")
                .fill("title", "Læraren og Ola går ut saman")
                .fill("responsible", ADVISER.id().toString())
                .submit();

        assertThat(changed.path()).isEqualTo(path);
        assertThat(changed.heading()).isEqualTo("Læraren og Ola går ut saman");
        assertThat(changed.text()).contains("Oddvar Lunde, PP-rådgjevar");

        var history = visitor("forelder2").get(path).follow("Sjå alle endringane");
        assertThat(history.document().select(".versions > li")).hasSize(2);
        assertThat(history.document().select(".versions > li").first().text())
                .contains(
                        "Ingrid Solheim endra tiltaket", "Læraren går saman med Ola ut", "Læraren og Ola går ut saman");
        assertThat(rows("activity_version")).isEqualTo(2);
    }

    @Test
    void saving_without_a_change_writes_no_version() throws Exception {
        var path = activity(teacher, "Læraren går ut", TEACHER).path();
        teacher.get(path + "/versions/new").form(path + "/versions").submit();
        assertThat(rows("activity_version")).isEqualTo(1);
    }

    @Test
    void a_wrong_change_is_refused_with_what_was_typed() {
        var path = activity(teacher, "Læraren går ut", TEACHER).path();
        var page = teacher.get(path + "/versions/new")
                .form(path + "/versions")
                .fill("title", "")
                .fill("schedule", "Kvar tysdag")
                .submit();
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.form(path + "/versions").value("schedule")).isEqualTo("Kvar tysdag");
    }

    @Test
    void two_who_write_at_once_see_both_texts_and_lose_no_word() {
        var path = newActivity(teacher, "Gå ut saman", TEACHER)
                .fill("description", "Ola vel leiken.")
                .submit()
                .path();
        var adviser = visitor("ppt");
        var mine = adviser.get(path + "/versions/new").form(path + "/versions");
        teacher.get(path + "/versions/new")
                .form(path + "/versions")
                .fill("description", "Ola vel leiken og spør ein ven.")
                .fill("arena", "HOME")
                .submit();

        var conflict =
                mine.fill("description", "Vi går ut ti minutt før dei andre.").submit();

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.heading()).contains("Ingrid Solheim");
        assertThat(conflict.document().select(".two-texts section").eachText().getFirst())
                .contains("Vi går ut ti minutt før dei andre.");
        assertThat(conflict.document().select(".two-texts section").eachText().getLast())
                .contains("Ola vel leiken og spør ein ven.", "Heime");
        var merged = conflict.document().select("main > section form").first();
        assertThat(merged.select("textarea").text())
                .contains("Vi går ut ti minutt før dei andre.", "Ola vel leiken og spør ein ven.");
        assertThat(merged.select("#arena option[selected]").attr("value")).isEqualTo("HOME");

        var used = conflict.form(path + "/versions").submit();
        assertThat(used.status()).isEqualTo(200);
        assertThat(used.text()).contains("Vi går ut ti minutt før dei andre.");
        assertThat(adviser.get(path + "/versions").text()).contains("Ola vel leiken og spør ein ven.");
    }

    @Test
    void a_change_of_status_stops_nobody_who_writes() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        var mine = visitor("ppt").get(path + "/versions/new").form(path + "/versions");
        move(teacher, path, "IN_PROGRESS");

        var saved = mine.fill("schedule", "Kvar dag kl. 10").submit();

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Kvar dag kl. 10", "I gang");
    }

    @Test
    void the_status_is_moved_by_a_choice_and_a_button() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();

        assertThat(move(teacher, path, "IN_PROGRESS")
                        .document()
                        .select(".page-title .ds-tag")
                        .text())
                .isEqualTo("I gang");
        assertThat(teacher.get(path + "/versions").text()).contains("Status: frå «Planlagt» til «I gang»");

        var unknown = move(teacher, path, "HALFWAY");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("Vel ein status frå lista");
    }

    @Test
    void the_one_who_answers_for_it_says_with_one_press_that_it_is_done() {
        var path = activity(teacher, "Les ti minutt kvar kveld", MOTHER).path();
        assertThat(teacher.get(path).text()).doesNotContain("Eg har gjort det");

        var mother = visitor("forelder1");
        var page = mother.get(goal).follow("Les ti minutt kvar kveld");
        assertThat(page.text()).contains("Eg har gjort det");
        var done = page.form(path + "/ending").submit();

        assertThat(done.path()).isEqualTo(path);
        assertThat(done.document().select(".page-title .ds-tag").text()).isEqualTo("Gjennomført");
        assertThat(done.text()).contains("Avslutta av Astrid Haugen");
        assertThat(mother.get(goal).document().select(".activity--ended").text())
                .contains("Les ti minutt kvar kveld");
    }

    @Test
    void an_activity_ends_for_a_reason_stays_passive_and_can_go_on_after_all() throws Exception {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        var missing = teacher.get(path)
                .follow("Avslutt tiltaket")
                .form(path + "/ending")
                .fill("note", "Det gjekk fint")
                .submit();
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.text()).contains("Vel kvifor de avsluttar tiltaket");
        assertThat(missing.form(path + "/ending").value("note")).isEqualTo("Det gjekk fint");

        var ended = missing.form(path + "/ending")
                .fill("reason", "CARRIED_ON_IN_DAILY_LIFE")
                .submit();
        assertThat(ended.document().select(".page-title .ds-tag").text()).isEqualTo("Vidareført i kvardagen");
        assertThat(ended.text()).contains("Det gjekk fint");
        assertThat(ended.hasForm(path + "/status")).isFalse();
        assertThat(teacher.get(path + "/versions/new").path()).isEqualTo(path);
        assertThat(teacher.get(path + "/ending").path()).isEqualTo(path);

        var reopened = ended.form(path + "/reopening").submit();
        assertThat(reopened.document().select(".page-title .ds-tag").text()).isEqualTo("Planlagt");
        assertThat(teacher.get(path + "/versions").text())
                .contains("Avslutta og opna att", "Vidareført i kvardagen", "Det gjekk fint");
        assertThat(rows("past_ending")).isEqualTo(1);
    }

    @Test
    void what_comes_too_late_is_refused_in_words() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        var change =
                teacher.get(path + "/versions/new").form(path + "/versions").fill("title", "For seint");
        var status = teacher.get(path).form(path + "/status").fill("status", "IN_PROGRESS");
        var ending = teacher.get(path + "/ending").form(path + "/ending").fill("reason", "DONE");
        var again = teacher.get(path + "/ending").form(path + "/ending").fill("reason", "DONE");
        var ended = ending.submit();

        assertThat(List.of(change.submit(), status.submit(), again.submit())).allSatisfy(page -> {
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains("Tiltaket er avslutta. Opne det att først.");
        });

        var reopen = ended.form(path + "/reopening");
        var reopenAgain = teacher.get(path).form(path + "/reopening");
        reopen.submit();
        var late = reopenAgain.submit();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Tiltaket er ope frå før");
    }

    @Test
    void under_a_closed_goal_nothing_is_added_or_changed_but_what_runs_can_end() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        var add = newActivity(teacher, "Noko nytt", TEACHER);
        var change =
                teacher.get(path + "/versions/new").form(path + "/versions").fill("title", "Noko anna");
        close(goal);

        assertThat(List.of(add.submit(), change.submit())).allSatisfy(page -> {
            assertThat(page.status()).isEqualTo(422);
            assertThat(page.text()).contains("Målet er lukka");
        });
        assertThat(teacher.get(path).hasForm(path + "/status")).isFalse();
        var ended = teacher.get(path + "/ending")
                .form(path + "/ending")
                .fill("reason", "DONE")
                .submit();
        assertThat(ended.hasForm(path + "/reopening")).isFalse();
    }

    @Test
    void the_family_changes_what_it_wrote_itself_and_moves_what_it_answers_for() {
        var mother = visitor("forelder1");
        var hers = activity(mother, "Vi les saman kvar kveld", MOTHER);
        assertThat(hers.text()).contains("Endre");

        var teachers = activity(teacher, "Læraren og mor snakkar saman", MOTHER).path();
        var page = mother.get(teachers);
        assertThat(page.document().select("a[href$=/versions/new]")).isEmpty();
        assertThat(mother.get(teachers + "/versions/new").path()).isEqualTo(teachers);
        assertThat(move(mother, teachers, "IN_PROGRESS").text()).contains("I gang");

        var father = visitor("forelder2");
        var others = father.get(teachers);
        assertThat(others.hasForm(teachers + "/status")).isFalse();
        var smuggled = father.get(teachers).form(teachers + "/comments").smuggle("status", "SUGGESTED");
        assertThat(smuggled.submit().status()).isEqualTo(422);
        var forced = forced(father, teachers, "/status", "status", "SUGGESTED");
        assertThat(forced.status()).isEqualTo(422);
        assertThat(forced.text()).contains("Ein annan har ansvaret for tiltaket");
        var rewritten = forced(father, teachers, "/versions", "title", "Far skriv om");
        assertThat(rewritten.status()).isEqualTo(422);
        assertThat(rewritten.text()).contains("Ein annan har skrive tiltaket");
        assertThat(forced(father, teachers, "/ending", "reason", "DONE").status())
                .isEqualTo(422);
    }

    @Test
    void the_team_may_help_with_what_the_family_wrote() {
        var path = activity(visitor("forelder1"), "Vi les saman", MOTHER).path();
        var changed = teacher.get(path + "/versions/new")
                .form(path + "/versions")
                .fill("schedule", "Kvar kveld kl. 19")
                .submit();
        assertThat(changed.text()).contains("Kvar kveld kl. 19");
    }

    @Test
    void a_reader_reads_and_writes_nothing() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        var nurse = visitor("helsesjukepleiar");

        assertThat(nurse.get(path).document().select("main form")).isEmpty();
        for (var page : List.of(goal + "/activities/new", path + "/versions/new")) {
            assertThat(nurse.get(page).status()).isEqualTo(404);
        }
        assertThat(forced(nurse, path, "/comments", "comment", "Hei").status()).isEqualTo(404);
        assertThat(forced(nurse, path, "/ending", "reason", "DONE").status()).isEqualTo(404);
    }

    @Test
    void whoever_is_not_in_the_plan_and_whatever_does_not_exist_get_the_same_404() {
        var path = activity(teacher, "Gå ut saman", TEACHER).path();
        for (var stranger : List.of(visitor("kollega"), visitor("laerar-nabokommune"), visitor("gravid"))) {
            for (var page : List.of(
                    path,
                    path + "/versions",
                    path + "/versions/new",
                    path + "/ending",
                    goal + "/activities/new",
                    path + "/evaluations/new")) {
                assertThat(stranger.get(page).status()).as(page).isEqualTo(404);
            }
            for (var act : List.of("/status", "/ending", "/reopening", "/comments", "/evaluations", "/versions")) {
                assertThat(forced(stranger, path, act, "status", "PLANNED").status())
                        .as(act)
                        .isEqualTo(404);
            }
        }
        assertThat(teacher.get(plan.path() + "/activities/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(teacher.get(plan.path() + "/activities/nonsense").status()).isEqualTo(404);
        assertThat(teacher.get(plan.goals() + "/" + UUID.randomUUID() + "/activities/new")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void what_is_typed_is_text_and_never_markup() {
        var page = newActivity(teacher, "<script>alert(1)</script>", TEACHER)
                .fill("description", "\"><img src=x onerror=alert(1)>\u0000 hei")
                .submit();
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.document().select("main script, main img")).isEmpty();
    }

    @Test
    void the_pages_speak_bokmaal_too() {
        var path = activity(teacher, "Gå ut sammen", TEACHER).path();
        var page = teacher.with("Accept-Language", "nb").get(path);
        assertThat(page.document().select("html").attr("lang")).isIn("nb", "nn");
        assertThat(page.body()).doesNotContain("⟦");
    }

    private static Seen move(Visitor visitor, String path, String status) {
        return visitor.get(path).form(path + "/status").fill("status", status).submit();
    }

    /** Sends what no form on the page offers, with the token of the session. */
    private Seen forced(Visitor visitor, String path, String act, String field, String value) {
        var csrf = visitor.get("/start").document().select("input[name=_csrf]").attr("value");
        return visitor.post(path + act, Map.of(field, value, "_csrf", csrf));
    }
}
