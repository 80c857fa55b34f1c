package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Seen;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** A team discusses a draft that names nobody, and is told who it is about when the parents have said yes (B-06). */
class TeamAgendaTest extends NoteScene {

    private static final String DRAFT = "Eit barn på småskulen er mykje åleine. Kva kan vi prøve?";

    @Test
    void the_team_reads_the_draft_and_not_who_it_is_about_before_the_parents_have_said_yes() {
        var team = team();
        report(team, DRAFT);

        var agenda = member.get("/team-agenda");
        assertThat(agenda.text()).contains(DRAFT).contains("Foreldra har ikkje sagt ja");
        assertThat(agenda.body())
                .doesNotContain("Tiril")
                .doesNotContain(people.teacher().name())
                .doesNotContain(last(note));
        shutTo(member, note);

        var refused = consentForm().form(consentAction()).submit();
        assertThat(refused.document().select(".ds-validation-message")).hasSize(3);
        consent();

        assertThat(member.get("/team-agenda").text())
                .contains("Det gjeld Tiril. Meld av " + people.teacher().name());
        shutTo(member, note);
        assertThat(teacher.get(note + "/visits").text())
                .contains("utan å få vite kven det gjeld")
                .contains("las saklista og fekk vite kven det gjeld");

        teacher.get(note + "/reports").form(consentAction() + "/withdrawal").submit();
        assertThat(member.get("/team-agenda").text()).contains(DRAFT).doesNotContain("Tiril");
    }

    @Test
    void a_draft_that_tells_who_it_is_is_refused() {
        var team = team();
        for (var draft : new String[] {
            "Tiril er mykje åleine.",
            "Kva gjer vi med Tirils friminutt?",
            "Født 01.01.2017",
            "Ring 55 10 99 01",
            "a@b.no"
        }) {
            var refused = report(team, draft);
            assertThat(refused.status()).as(draft).isEqualTo(422);
            assertThat(refused.form(note + "/reports").value("draft")).isEqualTo(draft);
        }
        assertThat(report(team, DRAFT).status()).isEqualTo(200);
        assertThat(report(team, DRAFT).text()).contains("står alt på saklista");
    }

    @Test
    void only_a_member_has_an_agenda() {
        team();
        assertThat(member.get("/team-agenda").status()).isEqualTo(200);
        assertThat(member.get("/start").document().select("a[href=/team-agenda]"))
                .hasSize(1);
        for (var other : new Visitor[] {teacher, nurse, mother, visitor("laerar-nabokommune")}) {
            assertThat(other.get("/team-agenda").status()).isEqualTo(404);
            assertThat(other.get("/start").document().select("a[href=/team-agenda]"))
                    .isEmpty();
        }
    }

    @Test
    void the_advice_of_the_team_reaches_the_author_and_ends_the_case_there() {
        report(team(), DRAFT);
        var item = item(member.get("/team-agenda"));
        var form = member.get(item).form(item + "/advice");
        assertThat(form.submit().status()).isEqualTo(422);
        still(20);

        var agenda = member.get(item)
                .form(item + "/advice")
                .fill("advice", "Prøv ei fast leikegruppe.")
                .submit();

        assertThat(agenda.text()).doesNotContain(DRAFT);
        assertThat(teacher.get(note).text()).contains("Råd frå teamet: Prøv ei fast leikegruppe.");
        assertThat(teacher.get("/start").text()).doesNotContain("undringa om Tiril");
        var late = form.fill("advice", "For seint").submit();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("står ikkje lenger på saklista");
    }

    @Test
    void what_is_taken_back_or_closed_is_on_no_agenda() {
        var team = team();
        report(team, DRAFT);
        teacher.get(note + "/reports").form(reportPath() + "/withdrawal").submit();
        assertThat(member.get("/team-agenda").text()).doesNotContain(DRAFT);

        report(team, DRAFT);
        assertThat(member.get("/team-agenda").text()).contains(DRAFT);
        teacher.get(note + "/closing")
                .form(note + "/closing")
                .fill("summary", "Ingen tiltak no.")
                .submit();
        assertThat(member.get("/team-agenda").text()).doesNotContain(DRAFT);
    }

    private static String item(Seen agenda) {
        return agenda.document().select("a[href^=/team-agenda/]").first().attr("href");
    }

    private String reportPath() {
        return note + "/reports/"
                + read("select report_id from team_report where taken_back_at is null and note_id = '" + last(note)
                        + "'");
    }

    private String consentAction() {
        return reportPath() + "/consent";
    }

    private Seen consentForm() {
        return teacher.get(consentAction());
    }

    private void consent() {
        var done = consentForm()
                .form(consentAction())
                .fill("saidBy", "Mor og far")
                .fill("saidOn", today())
                .fill("way", "ORAL")
                .submit();
        assertThat(done.text()).contains("Mor og far sa").contains("ja til at teamet får vite");
    }
}
