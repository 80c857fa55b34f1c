package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Visitor;
import org.junit.jupiter.api.Test;

/** Offices are given and ended by a system administrator, and two persons stand behind one of her own kind (G-01). */
class OfficesTest extends StoryScene {

    @Test
    void an_office_is_given_and_ended_and_both_leave_a_line_for_the_privacy_officer() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.teacher());
        var officer = with("PRIVACY_OFFICER", people.adviser());

        var given = give(administrator, people.nurse(), "LINE_MANAGER")
                .fill("unit", unitOf(people.nurse()))
                .submit();

        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(nurse.get("/stepped-aside").status()).isEqualTo(200);
        end(administrator, given, people.nurse());
        assertThat(nurse.get("/stepped-aside").status()).isEqualTo(404);
        assertThat(officer.get("/administration-log").text())
                .contains(people.teacher().name() + " gav " + people.nurse().name() + " eit verv")
                .contains(people.teacher().name() + " avslutta eit verv for "
                        + people.nurse().name());
        assertThat(administrator.get("/administration-log").status()).isEqualTo(404);
    }

    @Test
    void the_one_responsible_for_the_system_reads_in_words_what_the_municipality_has_decided() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.teacher());
        var officer = with("PRIVACY_OFFICER", people.adviser());

        var rules = administrator.get("/start").follow("Reglane i kommunen");

        assertThat(rules.text())
                .contains("Den unge samtykkjer sjølv frå 15 år", "Eit samtykke gjeld i opptil 12 månader.")
                .contains("Det kan vere nok at éin føresett svarar", "Ein eller to held stafettpinnen.")
                .contains("Ei naudopning varer i høgst 24 timar.", "Minst 10 ulike planar opna på 60 minutt");
        for (var other : List.of(officer, nurse, mother, visitor("laerar-nabokommune"))) {
            assertThat(other.get("/local-rules").status()).isEqualTo(404);
        }
    }

    @Test
    void all_the_pages_of_an_office_stand_in_one_list() {
        var officer = with("PRIVACY_OFFICER", people.adviser());
        var leader = with("LINE_MANAGER", people.nurse());

        assertThat(officer.get("/start")
                        .document()
                        .select("nav[aria-labelledby=duties] a")
                        .eachAttr("href"))
                .containsExactly("/oversight", "/offices", "/administration-log", "/protected-addresses");
        assertThat(leader.get("/start")
                        .document()
                        .select("nav[aria-labelledby=duties] a")
                        .eachAttr("href"))
                .startsWith("/unit", "/oversight", "/stepped-aside", "/reopenings");
        for (var page : leader.get("/start")
                .document()
                .select("nav[aria-labelledby=duties] a")
                .eachAttr("href")) {
            assertThat(leader.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(teacher.get("/start").document().select("nav[aria-labelledby=duties]"))
                .isEmpty();
    }

    @Test
    void nobody_gives_herself_an_office() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.teacher());

        var refused = give(administrator, people.nurse(), "PRIVACY_OFFICER")
                .fill("person", people.teacher().id().toString())
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ingen kan gi seg sjølv eit verv");
    }

    @Test
    void a_system_administrator_needs_two_persons() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.teacher());
        var officer = with("PRIVACY_OFFICER", people.adviser());

        var proposed =
                give(administrator, people.nurse(), "SYSTEM_ADMINISTRATOR").submit();
        assertThat(proposed.text()).contains("Ventar på godkjenning");
        assertThat(nurse.get("/offices").status()).isEqualTo(404);
        assertThat(give(administrator, people.nurse(), "SYSTEM_ADMINISTRATOR")
                        .submit()
                        .status())
                .isEqualTo(422);

        var proposal = read("select proposal_id from office_proposal where person_id = " + id(people.nurse()));
        var own = officer.get("/offices").form("/offices/approval").fill("proposal", proposal);
        var alone = administrator.get("/offices").form("/offices").smuggle("proposal", proposal);
        assertThat(administrator
                        .post(
                                "/offices/approval",
                                Map.of(
                                        "_csrf",
                                        alone.value("_csrf"),
                                        "_form",
                                        alone.value("_form"),
                                        "proposal",
                                        proposal))
                        .status())
                .isEqualTo(422);
        assertThat(nurse.get("/offices").status()).isEqualTo(404);

        own.submit();
        assertThat(nurse.get("/offices").status()).isEqualTo(200);
    }

    @Test
    void one_who_holds_a_baton_cannot_administer_and_the_page_tells_how_many_she_holds() {
        agreed();
        var administrator = with("SYSTEM_ADMINISTRATOR", people.adviser());

        var refused =
                give(administrator, people.teacher(), "LOCAL_ADMINISTRATOR").submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("har stafettpinnen i ein plan")
                .doesNotContain(people.child().firstName());
        assertThat(refused.form("/offices").value("person"))
                .isEqualTo(people.teacher().id().toString());
    }

    @Test
    void a_leader_leads_a_unit() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.teacher());
        assertThat(give(administrator, people.nurse(), "LINE_MANAGER").submit().text())
                .contains("Vel kva eining leiaren har");
    }

    @Test
    void the_page_is_not_there_for_others() {
        for (var username : new String[] {"kollega", "forelder1", "laerar-nabokommune"}) {
            assertThat(visitor(username).get("/offices").status()).isEqualTo(404);
            assertThat(visitor(username).get("/administration-log").status()).isEqualTo(404);
        }
    }

    private static Form give(Visitor administrator, StoryPeople.Member to, String office) {
        return administrator
                .get("/offices")
                .form("/offices")
                .fill("person", to.id().toString())
                .fill("office", office);
    }

    private static void end(Visitor administrator, Seen page, StoryPeople.Member member) {
        var held = page.document().select("input[name=held]").stream()
                .map(input -> input.attr("value"))
                .filter(value -> value.startsWith(member.id().toString()))
                .findFirst()
                .orElseThrow();
        administrator.get("/offices").form("/offices/ending").fill("held", held).submit();
    }

    private String unitOf(StoryPeople.Member member) {
        return read("select unit_id from person where person_id = " + id(member));
    }
}
