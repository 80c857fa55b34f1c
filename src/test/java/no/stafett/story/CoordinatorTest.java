package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.stafett.Form;
import no.stafett.Seen;
import no.stafett.Soon;
import no.stafett.Visitor;
import no.stafett.appointment.usecase.WarnOfEighteen;
import no.stafett.shared.Oslo;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Koordinator and barnekoordinator beside any plan: asked for, appointed or not, succeeded, ended, and seen by the family. */
class CoordinatorTest extends StoryScene {

    private static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);
    private static final String UNIT = "/coordinating-unit";
    private static final String ASK = "/coordinator-requests";

    @Autowired
    private WarnOfEighteen warnOfEighteen;

    private Visitor unit;
    private StoryPeople colleagues;

    @BeforeEach
    void aUnit() {
        colleagues = others();
        unit = with("COORDINATING_UNIT", colleagues.adviser());
    }

    @Test
    void an_employee_asks_with_the_familys_yes_and_the_family_sees_who_is_appointed() {
        var plan = agreed();
        var sent = request().submit();
        assertThat(sent.path()).isEqualTo(ASK);
        assertThat(sent.text()).contains("Tiril Storvik", "Barnekoordinator", "Ventar på svar");
        assertThat(mother.get("/start").text()).doesNotContain("Barnekoordinator for");

        assertThat(unit.get("/start").text()).contains("på svar om koordinator", "Les og svar");
        var seen = waiting();
        assertThat(seen.text())
                .contains("Svaret er ja på alle vilkåra", "BUP og avlasting må samordnast")
                .contains("Familien ønskjer helst " + colleagues.nurse().name())
                .contains("Ei oppnemning gir ikkje tilgang til nokon plan");
        var done = appoint(seen, colleagues.nurse()).submit();

        assertThat(done.path()).isEqualTo(UNIT);
        assertThat(done.text())
                .contains("Barnekoordinator: " + colleagues.nurse().name());
        for (var parent : new Visitor[] {mother, father}) {
            assertThat(parent.get("/start").text())
                    .contains(
                            "Barnekoordinator for Tiril: " + colleagues.nurse().name() + " 55 10 99 01");
        }
        assertThat(mother.get(plan).text())
                .contains("Barnekoordinator for Tiril: " + colleagues.nurse().name());
        assertThat(teacher.get(ASK).text()).contains("Oppnemnd");
        var coordinator = visitor(colleagues.nurse().username());
        shut(coordinator, plan);
        assertThat(coordinator.get("/start").follow("Dei du er koordinator for").text())
                .contains("Tiril Storvik", "gir deg ikkje tilgang til nokon plan", "Sikre framdrift")
                .contains("Føresette: Leo Storvik, Rakel Storvik");
        assertThat(visitor(colleagues.mother().username()).get("/start").text()).doesNotContain("Barnekoordinator for");
    }

    @Test
    void nobody_but_the_coordinating_unit_answers_and_each_look_leaves_a_line() {
        request().submit();
        var at = waiting().path();
        for (var other : new Visitor[] {teacher, mother, visitor("systemansvarleg"), visitor("laerar-nabokommune")}) {
            assertThat(other.get(UNIT).status()).isEqualTo(404);
            assertThat(other.get(at).status()).isEqualTo(404);
        }
        assertThat(mother.get(ASK).status()).isEqualTo(404);
        assertThat(teacher.get(ASK + "/new").text()).doesNotContain("på papir");
        assertThat(unit.get(ASK + "/new").text()).contains("på papir");
        assertThat(read("select count(*) > 0 from office_reading where page = 'COORDINATING_UNIT' and person_id = "
                        + id(colleagues.adviser())))
                .isEqualTo("t");
    }

    @Test
    void what_is_missing_is_refused_and_what_was_typed_is_kept() {
        var refused = request()
                .fill("lastName", "Storli")
                .fill("wishedBy", " ")
                .fill("wishedOn", TODAY.plusDays(1).toString())
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Skriv kven i familien som ønskjer det", "Vel ein dag som har vore");

        var wrongName = refused.form(ASK)
                .fill("wishedBy", "Rakel")
                .fill("wishedOn", TODAY.toString())
                .submit();
        assertThat(wrongName.status()).isEqualTo(422);
        assertThat(wrongName.text()).contains("Nummeret høyrer ikkje saman med namnet");

        assertThat(wrongName.form(ASK).fill("lastName", "Storvik").submit().path())
                .isEqualTo(ASK);
        assertThat(request().submit().text()).contains("Det ventar alt eit ønske for denne personen");
    }

    @Test
    void a_no_has_a_kind_and_a_reason_the_one_who_asked_reads() {
        request().fill("serious", "NO").submit();
        var seen = waiting();
        assertThat(seen.text()).contains("Svaret er ikkje ja på alle vilkåra");
        var at = seen.path() + "/refusal";
        var refused = seen.form(at).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Vel kva som er grunnen", "Skriv kvifor");

        refused.form(at)
                .fill("why", "CONDITIONS_ARE_NOT_MET")
                .fill("reason", "Skulen og PPT klarer det saman")
                .submit();

        assertThat(teacher.get(ASK).text()).contains("Vilkåra er ikkje oppfylte", "Skulen og PPT klarer det saman");
        assertThat(unit.get(seen.path()).hasForm(at)).isFalse();
    }

    @Test
    void a_coordinator_is_never_the_case_worker_unless_the_municipality_says_so() {
        request().fill("caseWorker", colleagues.nurse().id().toString()).submit();
        var refused = appoint(waiting(), colleagues.nurse()).submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Dette er saksbehandlaren i saka");

        asOwner("insert into appointment_rules (tenant_id, valid_from, case_worker_apart) values ('"
                + StoryPeople.TENANT + "', date '2020-01-01', false)");
        try {
            assertThat(appoint(waiting(), colleagues.nurse()).submit().path()).isEqualTo(UNIT);
        } finally {
            asOwner("delete from appointment_rules");
        }
    }

    @Test
    void there_may_be_one_before_birth_and_none_for_the_grown_up() {
        var expecting = request()
                .fill("nationalId", people.mother().key())
                .fill("firstName", "Rakel")
                .fill("birthDate", "1.6.1986");
        assertThat(expecting.submit().text()).contains("Barnekoordinator er for barn under 18 år");
        assertThat(expecting.tick("expecting", "true").submit().path()).isEqualTo(ASK);
        appoint(waiting(), colleagues.nurse()).submit();

        assertThat(mother.get("/start").text()).contains("Barnekoordinator for Rakel");
        assertThat(father.get("/start").text()).doesNotContain("Barnekoordinator for");
    }

    @Test
    void another_takes_over_without_a_gap_and_it_ends_with_a_reason_only() {
        appointed();
        var at = appointment();
        var next = unit.get(at)
                .form(at + "/successor")
                .fill("kind", "CHILD_COORDINATOR")
                .fill("coordinator", colleagues.teacher().id().toString())
                .fill("from", TODAY.toString())
                .submit();
        assertThat(next.status()).isEqualTo(422);
        assertThat(next.text()).contains("Skriv kvifor");

        next.form(at + "/successor").fill("reason", "Ho sluttar").submit();

        assertThat(mother.get("/start").text())
                .contains("Barnekoordinator for Tiril: " + colleagues.teacher().name());
        assertThat(read("select count(*) from coordinator_appointment o join coordinator_appointment n"
                        + " on n.appointment_id = o.succeeded_by and n.since = o.until where o.person_id = "
                        + id(people.child())))
                .isEqualTo("1");
        assertThatThrownBy(
                        () -> asOwner("insert into coordinator_appointment (tenant_id, appointment_id, kind, person_id,"
                                + " expecting, coordinator_id, since, appointed_by, appointed_at) select tenant_id,"
                                + " gen_random_uuid(), kind, person_id, expecting, coordinator_id, since, appointed_by, now()"
                                + " from coordinator_appointment where ended_at is null and person_id = "
                                + id(people.child())))
                .hasStackTraceContaining("one_coordinator_of_a_person");

        var end = appointment() + "/end";
        var unexplained =
                unit.get(end).form(end).fill("lastDay", TODAY.toString()).submit();
        assertThat(unexplained.status()).isEqualTo(422);
        unexplained.form(end).fill("reason", "Familien flyttar").submit();
        assertThat(mother.get("/start").text()).as("the last day is hers").contains("Barnekoordinator for Tiril");
        asOwner("update coordinator_appointment set since = since - 9, until = until - 1 where succeeded_by is null"
                + " and person_id = " + id(people.child()));
        assertThat(mother.get("/start").text()).doesNotContain("Barnekoordinator for");
    }

    @Test
    void until_the_day_the_next_begins_the_one_before_is_there() {
        appointed();
        var at = appointment();
        unit.get(at)
                .form(at + "/successor")
                .fill("kind", "COORDINATOR")
                .fill("coordinator", colleagues.teacher().id().toString())
                .fill("from", TODAY.plusMonths(2).toString())
                .fill("reason", "Snart 18 år")
                .submit();

        assertThat(mother.get("/start").text())
                .contains("Barnekoordinator for Tiril: " + colleagues.nurse().name())
                .doesNotContain(colleagues.teacher().name());
        assertThat(visitor(colleagues.nurse().username()).get("/my-families").text())
                .contains("Tiril");

        asOwner("update coordinator_appointment set since = since - 90, until = until - 90 where person_id = "
                + id(people.child()));
        assertThat(mother.get("/start").text())
                .contains(colleagues.teacher().name())
                .doesNotContain("Barnekoordinator for Tiril");
    }

    @Test
    void a_coordinator_who_has_left_is_nobody_to_call_and_the_unit_sees_that_somebody_else_is_needed() {
        appointed();
        asOwner("update person set left_at = now() where person_id = " + id(colleagues.nurse()));

        assertThat(mother.get("/start").text())
                .doesNotContain(colleagues.nurse().name());
        assertThat(unit.get(UNIT).text())
                .contains("Koordinatoren har slutta", colleagues.nurse().name() + " har slutta.");
    }

    @Test
    void half_a_year_before_eighteen_she_is_told_once_and_an_ordinary_coordinator_is_proposed() {
        appointed();
        warn();
        assertThat(warned()).isEqualTo("f");
        assertThat(unit.get(UNIT).text()).doesNotContain("Fyller 18 år");
        asOwner("update person set birth_date = date '" + TODAY.minusYears(18).plusMonths(5) + "' where person_id = "
                + id(people.child()));

        var letters = mailbox.lettersTo(colleagues.nurse().email()).size();
        warn();
        Soon.itIsSo(
                "the barnekoordinator has a letter that names nobody",
                () -> mailbox.lettersTo(colleagues.nurse().email()).size() > letters
                        && !mailbox.lettersTo(colleagues.nurse().email())
                                .getLast()
                                .text()
                                .contains("Tiril"));
        var at = read("select warned_at from coordinator_appointment where person_id = " + id(people.child()));
        warn();

        assertThat(read("select warned_at from coordinator_appointment where person_id = " + id(people.child())))
                .isEqualTo(at);
        assertThat(unit.get(UNIT).text()).contains("Fyller snart 18 år", "Fyller 18 år");
        var page = unit.get(appointment());
        assertThat(page.form(appointment() + "/successor").value("kind")).isEqualTo("COORDINATOR");
        assertThat(visitor(colleagues.nurse().username()).get("/my-families").text())
                .contains("Fyller 18 år");

        asOwner("update person set birth_date = date '" + TODAY.minusYears(18).minusDays(1) + "' where person_id = "
                + id(people.child()));
        assertThat(unit.get(UNIT).text()).as("nothing ends by itself").contains("Fylte 18 år");
        assertThat(unit.get(appointment()).hasForm(appointment() + "/successor"))
                .isTrue();
    }

    @Test
    void where_there_is_a_barnekoordinator_no_other_service_is_named() {
        var plan = agreed();
        appointed();

        assertThat(teacher.get(plan + "/coordination").text())
                .contains("Kommunen har oppnemnt barnekoordinator")
                .doesNotContain("Vi er ikkje samde");
        var lifting = teacher.get(plan + "/coordination/disagreement");
        assertThat(lifting.text()).contains("Kommunen har oppnemnt barnekoordinator");
        assertThat(teacher.get(plan + "/coordination/assessment").text())
                .contains("Kommunen har oppnemnt barnekoordinator");
        var refused = lifting.form(plan + "/coordination/disagreement")
                .fill("otherName", "BUP")
                .fill("otherOwnership", "STATE")
                .fill("about", "Begge meiner at den andre står nærast")
                .fill("heard", "DID_NOT_WANT")
                .submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Familien har barnekoordinator");
    }

    @Test
    void a_strictly_protected_name_is_kept_from_the_unit() {
        appointed();
        asOwner(
                "insert into address_protection (tenant_id, person_id, grade, registered_at) select tenant_id, person_id,"
                        + " 'STRICTLY_CONFIDENTIAL', now() from person where person_id = " + id(people.child()));

        assertThat(unit.get(appointment()).text())
                .contains("Person med verna adresse")
                .doesNotContain("Tiril");
        assertThat(visitor(colleagues.nurse().username()).get("/my-families").text())
                .doesNotContain("Tiril")
                .doesNotContain("Rakel");
    }

    @Test
    void the_application_names_the_family_only_for_one_who_reads_the_plan() {
        var plan = agreed();
        asOwner("insert into appointment_rules (tenant_id, valid_from, application_link, application_to) values ('"
                + StoryPeople.TENANT
                + "', date '2020-01-01', 'https://fjordvik.example.no/sok', 'Tildelingskontoret')");
        try {
            for (var reader : new Visitor[] {teacher, mother}) {
                assertThat(reader.get(plan + "/application").text())
                        .contains("Namn: Tiril Storvik", "Rakel Storvik", "Til: Tildelingskontoret");
            }
            assertThat(teacher.get("/application").document().select("a[href='https://fjordvik.example.no/sok']"))
                    .isNotEmpty();
        } finally {
            asOwner("delete from appointment_rules");
        }
        assertThat(teacher.get("/application").text())
                .contains("Søknad om tenester")
                .doesNotContain("Tiril");
        assertThat(visitor("kollega").get(plan + "/application").status()).isEqualTo(404);
        assertThat(teacher.get(plan + "/level").document().select("a[href='" + plan + "/application']"))
                .isNotEmpty();
    }

    private Form request() {
        return teacher.get(ASK + "/new")
                .form(ASK)
                .fill("kind", "CHILD_COORDINATOR")
                .fill("nationalId", people.child().key())
                .fill("firstName", "Tiril")
                .fill("lastName", "Storvik")
                .fill("birthDate", "1.6.2017")
                .fill("serious", "YES")
                .fill("longLasting", "YES")
                .fill("otherWelfare", "YES")
                .fill("about", "BUP og avlasting må samordnast")
                .fill("wishedBy", "Rakel Storvik")
                .fill("wishedOn", TODAY.toString())
                .fill("whom", colleagues.nurse().name());
    }

    private Seen waiting() {
        var request = read("select request_id from coordinator_request where received_by = " + id(people.teacher())
                + " and answered_at is null");
        return unit.get(UNIT + "/requests/" + request);
    }

    private Form appoint(Seen seen, StoryPeople.Member coordinator) {
        return seen.form(seen.path() + "/appointment")
                .fill("coordinator", coordinator.id().toString())
                .fill("from", TODAY.toString());
    }

    private void appointed() {
        request().submit();
        assertThat(appoint(waiting(), colleagues.nurse()).submit().path()).isEqualTo(UNIT);
    }

    private String appointment() {
        return UNIT + "/appointments/"
                + read("select appointment_id from coordinator_appointment where ended_at is null and person_id = "
                        + id(people.child()));
    }

    private void warn() {
        TenantScope.run(StoryPeople.TENANT, () -> warnOfEighteen.warn(StoryPeople.TENANT));
    }

    private String warned() {
        return read(
                "select warned_at is not null from coordinator_appointment where person_id = " + id(people.child()));
    }
}
