package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.leaving.usecase.CarryOutLeaving;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Offices are given and ended by a system administrator, and two persons stand behind one of her own kind (G-01). */
class OfficesTest extends StoryScene {

    @Autowired
    private CarryOutLeaving carryOutLeaving;

    @Test
    void an_office_is_given_and_ended_and_both_leave_a_line_for_the_privacy_officer() {
        var administrator = with("SYSTEM_ADMINISTRATOR", people.teacher());
        var officer = with("PRIVACY_OFFICER", people.adviser());

        var given = give(administrator, people.nurse(), "LINE_MANAGER")
                .fill("unit", unitOf(people.nurse()))
                .submit();

        assertThat(given.status()).as(given.text()).isEqualTo(200);
        assertThat(nurse.get("/stepped-aside").status()).isEqualTo(200);
        end(administrator, people.nurse().id().toString());
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
                .containsExactly(
                        "/notes",
                        "/oversight",
                        "/offices",
                        "/administration-log",
                        "/note-visits",
                        "/protected-addresses",
                        "/coordination",
                        "/coordinator-requests");
        assertThat(leader.get("/start")
                        .document()
                        .select("nav[aria-labelledby=duties] a")
                        .eachAttr("href"))
                .startsWith("/notes", "/unit", "/oversight", "/stepped-aside", "/reopenings");
        for (var page : leader.get("/start")
                .document()
                .select("nav[aria-labelledby=duties] a")
                .eachAttr("href")) {
            assertThat(leader.get(page).status()).as(page).isEqualTo(200);
        }
        assertThat(teacher.get("/start")
                        .document()
                        .select("nav[aria-labelledby=duties] a")
                        .eachAttr("href"))
                .containsExactly("/notes", "/coordination", "/coordinator-requests");
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
    void the_last_system_administrator_stays_until_there_is_another() {
        var town = TenantId.create();
        var first = administratorOf(town);
        var administrator = visitor(first);

        var refused = end(administrator, first);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Kommunen må ha minst éin systemansvarleg. Gi vervet til ein annan først.");
        assertThat(administrator.get("/offices").status()).isEqualTo(200);

        var second = administratorOf(town);
        assertThat(end(administrator, first).status()).isEqualTo(404);
        assertThat(administrator.get("/offices").status()).isEqualTo(404);
        assertThat(end(visitor(second), second).status()).isEqualTo(422);
    }

    @Test
    void the_last_privacy_officer_does_not_leave_before_there_is_another() throws Exception {
        var town = TenantId.create();
        var leads = inOffice(town, "LOCAL_ADMINISTRATOR");
        var officer = inOffice(town, "PRIVACY_OFFICER");
        var page = "/employees/" + officer;

        var refused = leaving(visitor(leads), page, "NOW", "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("Kommunen må ha minst eitt personvernombod. Gi vervet til ein annan først.");
        var second = inOffice(town, "PRIVACY_OFFICER");
        leaving(
                visitor(leads),
                page,
                "LATER",
                LocalDate.now(Oslo.ZONE).plusDays(3).toString());
        asOwner(
                town,
                "update leaving set from_day = current_date",
                "update office set until = now() where person_id = '" + second + "'");
        assertThat(TenantScope.call(town, () -> carryOutLeaving.carryOut(town)))
                .as("the day has come, and she is the last again")
                .isFalse();
        inOffice(town, "PRIVACY_OFFICER");
        assertThat(TenantScope.call(town, () -> carryOutLeaving.carryOut(town))).isTrue();
    }

    private static Seen leaving(Visitor by, String page, String when, String day) {
        return by.get(page)
                .form(page + "/leaving")
                .fill("when", when)
                .fill("day", day)
                .submit();
    }

    private String inOffice(TenantId town, String office) {
        var id = administratorOf(town);
        asOwner(town, "update office set office = '" + office + "' where person_id = '" + id + "'");
        return id;
    }

    @Test
    void two_who_end_the_office_of_each_other_at_the_same_time_do_not_both_succeed() throws Exception {
        for (int round = 0; round < 5; round++) {
            var town = TenantId.create();
            var both = List.of(administratorOf(town), administratorOf(town));
            var forms = new ArrayList<Callable<Seen>>();
            for (var one : both) {
                var form = ending(visitor(one), both.get(1 - both.indexOf(one)));
                forms.add(form::submit);
            }
            try (var hands = Executors.newFixedThreadPool(2)) {
                hands.invokeAll(forms);
            }

            assertThat(both.stream().filter(one -> visitor(one).get("/offices").status() == 200))
                    .hasSize(1);
        }
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

    private static Form ending(Visitor administrator, String username) {
        var page = administrator.get("/offices");
        var held = page.document().select("input[name=held]").eachAttr("value").stream()
                .filter(value -> value.startsWith(username))
                .findFirst()
                .orElseThrow();
        return page.form("/offices/ending").fill("held", held);
    }

    private static Seen end(Visitor administrator, String username) {
        return ending(administrator, username).submit();
    }

    /** In a municipality of its own, where nobody has an office but those made here. Her username is her id. */
    private String administratorOf(TenantId town) {
        var id = UUID.randomUUID().toString();
        asOwner(town, """
                with town as (
                    insert into municipality (tenant_id, name, phone, language)
                    values ('%1$s', 'Småvik', '', 'NYNORSK')
                    on conflict do nothing
                ), lives as (
                    insert into person (tenant_id, person_id, capacity, first_name, last_name, created_at)
                    values ('%1$s', '%2$s', 'EMPLOYEE', 'Aud', 'Vik', now())
                ), is_known as (
                    insert into sign_in_key (issuer, subject, tenant_id, person_id)
                    values ('entra', '%1$s/%2$s', '%1$s', '%2$s')
                )
                insert into office (tenant_id, person_id, office, since)
                values ('%1$s', '%2$s', 'SYSTEM_ADMINISTRATOR', now())
                """.formatted(town, id));
        issuer.know(id, Map.of("tid", town.toString(), "oid", id));
        return id;
    }

    private String unitOf(StoryPeople.Member member) {
        return read("select unit_id from person where person_id = " + id(member));
    }
}
