package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import no.stafett.Seen;
import org.junit.jupiter.api.Test;

/** Level 0: what somebody wonders about is hers, and theirs she shares it with (B-02, B-03, B-04, B-08, B-09). */
class NotebookTest extends NoteScene {

    @Test
    void a_note_opens_for_its_author_and_for_nobody_else() {
        assertThat(teacher.get(note).text()).contains(WONDER).contains("Neste steg");
        var nowhere = "/notes/" + UUID.randomUUID();

        for (var other : List.of(
                nurse,
                visitor(people.adviser().username()),
                with("LINE_MANAGER", strangers.adviser()),
                mother,
                visitor("laerar-nabokommune"),
                member)) {
            for (var page :
                    List.of("", "/shares", "/talks/new", "/reports", "/closing", "/log", "/visits", "/versions/new")) {
                assertThat(other.get(note + page).status()).isEqualTo(404);
                assertThat(withoutIds(other.get(note + page))).isEqualTo(withoutIds(other.get(nowhere + page)));
            }
            assertThat(other.get("/notes").text()).doesNotContain("Undring om Tiril");
        }
    }

    @Test
    void a_first_name_or_initials_are_all_it_knows_of_the_child() {
        for (var tooMuch : List.of("Tiril Storvik", "01011712345", "")) {
            var refused = teacher.get("/notes/new")
                    .form("/notes")
                    .fill("called", tooMuch)
                    .fill("wonder", WONDER)
                    .submit();
            assertThat(refused.status()).as(tooMuch).isEqualTo(422);
            assertThat(refused.form("/notes").value("wonder")).isEqualTo(WONDER);
        }
    }

    @Test
    void sent_twice_it_is_written_once() {
        var form = teacher.get("/notes/new").form("/notes").fill("called", "TS").fill("wonder", "Ho kjem seint.");

        assertThat(form.submit().path()).isEqualTo(form.submit().path());
        assertThat(teacher.get("/notes").document().select("a[href^=/notes/]:contains(Undring om TS)"))
                .hasSize(1);
    }

    @Test
    void whom_it_is_shared_with_reads_it_and_changes_nothing_until_it_is_shared_no_more() {
        share(people.adviser());
        var adviser = visitor(people.adviser().username());

        var seen = adviser.get(note);
        assertThat(seen.text()).contains(WONDER);
        assertThat(seen.document().select("a[href$=/closing], a[href$=/talks/new], a[href$=/shares]"))
                .isEmpty();
        assertThat(adviser.get("/notes").text()).contains("Delte med meg");
        shutTo(adviser, note + "/closing");
        shutTo(nurse, note);

        teacher.get(note + "/shares")
                .form(note + "/shares/" + people.adviser().id() + "/ending")
                .submit();
        shutTo(adviser, note);
    }

    @Test
    void what_was_shared_with_her_is_shut_when_she_works_elsewhere() {
        share(people.adviser());
        var adviser = visitor(people.adviser().username());
        assertThat(adviser.get(note).status()).isEqualTo(200);

        asOwner("update person set unit_id = (select unit_id from unit where name = 'Helsestasjonen'"
                + " and tenant_id = person.tenant_id) where person_id = " + id(people.adviser()));

        shutTo(adviser, note);
        assertThat(adviser.get("/notes").text()).doesNotContain("Undring om Tiril");
    }

    @Test
    void the_leader_is_asked_to_hear_of_it_before_the_parents() {
        with("LINE_MANAGER", people.nurse());
        assertThat(teacher.get(note + "/talks/new").text()).contains("Næraste leiar veit ikkje om undringa");
        assertThat(firstStep(teacher.get(note))).contains("Del med kollega og leiar");

        share(people.nurse());

        assertThat(nurse.get(note).text()).contains(WONDER);
        assertThat(teacher.get(note + "/talks/new").text()).doesNotContain("Næraste leiar veit ikkje");
        assertThat(firstStep(teacher.get(note))).contains("Snakk med barnet og foreldra");
    }

    @Test
    void it_is_shared_only_at_the_unit_it_was_written_at() {
        var elsewhere = "(select person_id from person where unit_id is not null and capacity = 'EMPLOYEE'"
                + " and unit_id <> (select unit_id from note where note_id = '" + last(note) + "') limit 1)";
        var refused = teacher.get(note + "/shares")
                .form(note + "/shares")
                .fill("colleague", read("select person_id from person where person_id = " + elsewhere))
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel kven du vil dele med");
    }

    @Test
    void the_minutes_of_a_talk_keep_what_was_written_before() {
        var refused = teacher.get(note + "/talks/new")
                .form(note + "/talks")
                .fill("tookPart", "Rakel")
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form(note + "/talks").value("tookPart")).isEqualTo("Rakel");
        assertThat(refused.document().select(".ds-validation-message")).hasSize(3);

        var written = talk("NOT_YET");
        assertThat(written.text()).contains(SAID).contains("Vi veit ikkje enno");

        var change = written.document().select("a[href$=/versions/new]").eachAttr("href").stream()
                .filter(link -> link.contains("/talks/"))
                .findFirst()
                .orElseThrow();
        var action = change.replace("/new", "");
        var stale = teacher.get(change).form(action).fill("theySay", "Noko anna.");
        var changed = teacher.get(change)
                .form(action)
                .fill("theySay", "Ho vil gjerne ha ein fast ven.")
                .fill("followUp", "YES")
                .submit();

        assertThat(changed.document().select("details").text()).contains(SAID);
        assertThat(changed.text()).contains("Ho vil gjerne ha ein fast ven.");
        var late = stale.submit();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("Teksten er endra").contains("Ho vil gjerne ha ein fast ven.");
        assertThat(late.form(action).value("theySay")).isEqualTo("Noko anna.");
    }

    @Test
    void what_was_wondered_about_keeps_what_was_written_before() {
        var form = teacher.get(note + "/versions/new").form(note + "/versions");
        var stale = teacher.get(note + "/versions/new").form(note + "/versions").fill("wonder", "Forelda");

        var reworded = form.fill("wonder", "Tiril leikar med dei yngre.").submit();

        assertThat(reworded.text()).contains("Tiril leikar med dei yngre.");
        assertThat(reworded.document().select("details").text()).contains(WONDER);
        assertThat(stale.submit().status()).isEqualTo(422);
    }

    @Test
    void a_closed_note_is_only_read_and_tells_how_long_it_is_kept() {
        share(people.adviser());
        talk("NO");
        var form = teacher.get(note + "/closing").form(note + "/closing");
        assertThat(form.submit().status()).isEqualTo(422);

        var closed = teacher.get(note + "/closing")
                .form(note + "/closing")
                .fill("summary", "Leikegruppa hjelper. Ingen tiltak no.")
                .submit();

        assertThat(closed.text()).contains("Leikegruppa hjelper").contains("teke vare på til");
        assertThat(closed.document().select("a[href$=/talks/new], a[href$=/closing], a[href$=/versions/new]"))
                .isEmpty();
        assertThat(visitor(people.adviser().username()).get(note).text()).contains("Leikegruppa hjelper");
        var late = form.fill("summary", "Ein gong til").submit();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("kan berre lesast");
        assertThat(read(
                        "select kept_until - cast(closed_at at time zone 'Europe/Oslo' as date) from note where note_id = '"
                                + last(note) + "'"))
                .isEqualTo("365");
    }

    @Test
    void nothing_for_a_fortnight_is_told_on_the_start_page_until_something_happens() {
        assertThat(teacher.get("/start").text()).doesNotContain("undringa om Tiril");
        still(13);
        assertThat(teacher.get("/start").text()).doesNotContain("undringa om Tiril");
        still(14);

        assertThat(teacher.get("/start").text()).contains("Ingenting har hendt med undringa om Tiril på 14 dagar.");
        assertThat(teacher.get("/notes").text()).contains("Ingenting har hendt på 14 dagar.");
        assertThat(nurse.get("/start").text()).doesNotContain("undringa om Tiril");

        talk("NOT_YET");
        assertThat(teacher.get("/start").text()).doesNotContain("undringa om Tiril");
    }

    @Test
    void everybody_who_came_is_written_down_let_in_or_not_and_nothing_of_it_can_be_changed() {
        share(people.adviser());
        visitor(people.adviser().username()).get(note);
        shutTo(nurse, note);

        var visits = teacher.get(note + "/visits").text();

        assertThat(visits)
                .contains(people.adviser().name() + ", PP-rådgjevar las undringa")
                .contains(people.nurse().name() + ", Helsesjukepleiar kom ikkje inn")
                .contains(people.teacher().name() + ", Kontaktlærar skreiv i undringa");
        var officer = with("PRIVACY_OFFICER", strangers.adviser());
        assertThat(officer.get("/note-visits").text())
                .contains(people.nurse().name() + ", Helsesjukepleiar kom ikkje inn")
                .doesNotContain("Tiril");
        shutTo(officer, note);
        shutTo(teacher, "/note-visits");
        assertThatThrownBy(() -> asOwner("delete from note_visit where note_id = '" + last(note) + "'"))
                .hasStackTraceContaining("only added to");
    }

    @Test
    void the_family_has_no_notebook() {
        for (var page : List.of("/notes", "/notes/new", "/team-agenda")) {
            assertThat(mother.get(page).status()).isEqualTo(404);
        }
        assertThat(mother.get("/start").document().select("a[href=/notes]")).isEmpty();
        assertThat(teacher.get("/start").document().select("a[href=/notes]")).hasSize(1);
    }

    private static String firstStep(Seen page) {
        return page.document()
                .select("section[aria-labelledby=steps] li")
                .first()
                .text();
    }

    /** What the page says, whoever asks. */
    private static String withoutIds(Seen page) {
        return page.body()
                .replaceAll("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}", "")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("nonce-?[^ \"']*", "");
    }
}
