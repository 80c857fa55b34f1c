package no.stafett.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.stafett.BrowserTest;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.TenantScope;
import no.stafett.watch.usecase.CheckPlans;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit of its own with plans that have gone on for most of a year, in the municipality next door: there nobody else counts. */
abstract class WatchScene extends BrowserTest {

    protected static final TenantId TENANT =
            PracticePeople.named("laerar-nabokommune").tenant();
    protected static final LocalDate TODAY = LocalDate.now(Oslo.ZONE);

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected CheckPlans checkPlans;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Database database;

    protected record Somebody(PersonId id, String username, String name) {

        String email() {
            return username + "@example.no";
        }
    }

    protected record OwnUnit(UUID id, Somebody leader, Somebody holder, Somebody nurse) {}

    /** @param goal a sub-goal with one activity, both with a good time left */
    protected record OwnPlan(
            UUID id, String reference, PersonId child, Somebody mother, UUID main, UUID goal, UUID activity) {

        String path() {
            return "/plans/" + id;
        }

        String check() {
            return path() + "/check";
        }
    }

    protected final OwnUnit unit() {
        var id = UUID.randomUUID();
        run("insert into unit (tenant_id, unit_id, name, sector) values ('%s', '%s', 'Skulen', 'SCHOOL')"
                .formatted(TENANT, id));
        var leader = employee("Gunn", "Leiarsen", id);
        asOwner("""
                insert into office (tenant_id, person_id, office, since, unit_id)
                values ('%s', '%s', 'LINE_MANAGER', now(), '%s')
                """.formatted(TENANT, leader.id(), id));
        return new OwnUnit(id, leader, employee("Ask", "Haldarsen", id), employee("Tove", "Hjelparsen", id));
    }

    /** A plan in use for three hundred days, where all is well. */
    protected final OwnPlan plan(OwnUnit unit) {
        var child = citizen("Kanari", "Barnet", 2016);
        var mother = citizen("Mora", "Fugl", 1986);
        issuer.know(mother.username(), Map.of("pid", number(mother), "acr", "idporten-loa-high"));
        key("idporten", number(mother), mother);
        var plan = UUID.randomUUID();
        var goals = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        within(() -> {
            for (var statement :
                    List.of("""
                    insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                    values (:tenant, :child, :mother, 'MOTHER', true, now())
                    """, """
                    insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, opened_by,
                                      opened_at, activated_at)
                    values (:tenant, :plan, :child, 'CHILD', 'BATON_LOG', :unit, 2, 'ACTIVE', :holder,
                            now() - interval '300 days', now() - interval '300 days')
                    """, """
                    insert into consent (tenant_id, plan_id, consent_id, version, valid_until, written_by, written_at)
                    values (:tenant, :plan, :plan, 1, current_date + 200, :holder, now())
                    """, """
                    insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, role, may_write)
                    select :tenant, :plan, :plan, gen_random_uuid(), person_id, 'PARTICIPANT', true
                      from person
                     where person_id in (:holder, :nurse)
                    """, """
                    update consent
                       set sent_at = now() - interval '300 days', activated_at = now() - interval '300 days'
                     where consent_id = :plan
                    """, """
                    insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground, answer, answered_at, assurance,
                                                language, text_hash, text_shown)
                    values (:tenant, :plan, :plan, :mother, 'PARENTAL_RESPONSIBILITY', 'GIVEN', now() - interval '300 days',
                            'HIGH', 'nn', 'x', 'x')
                    """, """
                    insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                    select tenant_id, plan_id, person_id, 'PARTICIPANT', true, line_id, now() - interval '300 days'
                      from consent_line
                     where consent_id = :plan
                    """, """
                    insert into participation (tenant_id, plan_id, person_id, relation, may_write, since)
                    values (:tenant, :plan, :mother, 'GUARDIAN', true, now() - interval '300 days')
                    """, """
                    insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
                    values (:tenant, :plan, :holder, true, now() - interval '300 days')
                    """, """
                    insert into goal (tenant_id, plan_id, goal_id, kind, main_goal_id, version, position, created_by, created_at)
                    values (:tenant, :plan, :main, 'MAIN', null, 1, 0, :holder, now() - interval '290 days'),
                           (:tenant, :plan, :goal, 'SUB', :main, 1, 0, :holder, now() - interval '290 days')
                    """, """
                    insert into goal_version (tenant_id, plan_id, goal_id, version, title, evaluate_by, written_by, written_at)
                    values (:tenant, :plan, :main, 1, 'Trivst på skulen', null, :holder, now() - interval '290 days'),
                           (:tenant, :plan, :goal, 1, 'Leikar i friminutta', current_date + 60, :holder,
                            now() - interval '290 days')
                    """, """
                    insert into activity (tenant_id, plan_id, activity_id, goal_id, version, position, created_by, created_at)
                    values (:tenant, :plan, :activity, :goal, 1, 0, :holder, now() - interval '290 days')
                    """, """
                    insert into activity_version (tenant_id, plan_id, activity_id, version, status, title, responsible_id, arena,
                                                  due_date, written_by, written_at)
                    values (:tenant, :plan, :activity, 1, 'IN_PROGRESS', 'Inviterer ein ven', :nurse, 'UNIT', current_date + 60,
                            :holder, now() - interval '290 days')
                    """, """
                    insert into comment (tenant_id, plan_id, comment_id, goal_id, text, written_by, written_at)
                    values (:tenant, :plan, gen_random_uuid(), :goal, 'Eg vil leike', :child, now() - interval '1 day')
                    """, """
                    insert into log_entry (tenant_id, plan_id, entry_id, event, about_id, happened_by, happened_at)
                    values (:tenant, :plan, gen_random_uuid(), 'GoalCommented', :goal, :child, now() - interval '1 day')
                    """, """
                    insert into last_visit (tenant_id, plan_id, person_id, visited_at)
                    select tenant_id, plan_id, person_id, now() - interval '1 day' from participation where plan_id = :plan
                    """)) {
                sql.sql(statement)
                        .param("tenant", TENANT.value())
                        .param("plan", plan)
                        .param("child", child.id().value())
                        .param("mother", mother.id().value())
                        .param("unit", unit.id())
                        .param("holder", unit.holder().id().value())
                        .param("nurse", unit.nurse().id().value())
                        .param("main", goals.getFirst())
                        .param("goal", goals.get(1))
                        .param("activity", goals.getLast())
                        .update();
            }
            return true;
        });
        var reference = within(() -> sql.sql("select reference from plan where plan_id = :plan")
                .param("plan", plan)
                .query((row, _) -> row.getString("reference"))
                .single());
        return new OwnPlan(plan, reference, child.id(), mother, goals.getFirst(), goals.get(1), goals.getLast());
    }

    /**
     * What is written about a plan is put right or wrong, as only the owner of the tables can: {plan}, {child}, {mother}, {goal},
     * {main}, {activity}, {tenant}.
     */
    protected final void let(OwnPlan plan, String... statements) {
        for (var statement : statements) {
            assertThat(asOwner(filled(plan, statement))).as(statement).isPositive();
        }
    }

    private static String filled(OwnPlan plan, String statement) {
        return statement
                .replace("{tenant}", TENANT.toString())
                .replace("{plan}", plan.id().toString())
                .replace("{child}", plan.child().toString())
                .replace("{mother}", plan.mother().id().toString())
                .replace("{main}", plan.main().toString())
                .replace("{goal}", plan.goal().toString())
                .replace("{activity}", plan.activity().toString());
    }

    /** The round of the night. */
    protected final void look() {
        TenantScope.run(TENANT, () -> checkPlans.check(TENANT));
    }

    /** The kinds that were found and have not ended, in the order of the alphabet. */
    protected final List<String> found(OwnPlan plan) {
        return within(
                () -> sql.sql("select kind from plan_finding where plan_id = :plan and ended_at is null order by kind")
                        .param("plan", plan.id())
                        .query((row, _) -> row.getString("kind"))
                        .list());
    }

    protected final <T> T within(Supplier<T> work) {
        try {
            return TenantScope.call(TENANT, () -> transactions.execute(_ -> work.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected final void run(String statement) {
        assertThat(within(() -> sql.sql(statement).update())).as(statement).isPositive();
    }

    /** @return how many rows it was about */
    protected final int asOwner(String statement) {
        var login = database.owner();
        try (var owner = DriverManager.getConnection(database.url(), login.user(), login.password())) {
            owner.setAutoCommit(false);
            try (var run = owner.createStatement()) {
                run.execute("call keyring.open_municipality('" + TENANT + "')");
                int rows = run.executeUpdate(statement);
                owner.commit();
                return rows;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** So that no plan of one test is found by another. */
    @AfterEach
    void theyAreOver() {
        within(() -> sql.sql("update plan set status = 'CLOSED', closed_at = now() where status = 'ACTIVE'")
                .update());
        look();
    }

    private Somebody employee(String firstName, String lastName, UUID unit) {
        var person = person("EMPLOYEE", firstName, lastName, "helsesjekk-" + UUID.randomUUID(), null, null);
        run("update person set unit_id = '%s', position = 'Kontaktlærar' where person_id = '%s'"
                .formatted(unit, person.id()));
        key("entra", TENANT + "/" + person.username(), person);
        issuer.know(person.username(), Map.of("tid", TENANT.toString(), "oid", person.username()));
        return person;
    }

    private Somebody citizen(String firstName, String lastName, int year) {
        var born = LocalDate.of(year, 1, 1).plusDays(NEXT.incrementAndGet());
        var number = SyntheticNationalIds.birthNumber(born, 31);
        return person("CITIZEN", firstName, lastName, "helsesjekk-" + number, number, born);
    }

    private Somebody person(
            String capacity, String firstName, String lastName, String username, String number, LocalDate born) {
        var person = new Somebody(PersonId.create(), username, firstName + " " + lastName);
        within(() -> sql.sql("""
                        insert into person (tenant_id, person_id, capacity, first_name, last_name, national_id, birth_date,
                                            email, created_at)
                        values (:tenant, :person, :capacity, :firstName, :lastName, :number, :born, :email, now())
                        """)
                .param("tenant", TENANT.value())
                .param("person", person.id().value())
                .param("capacity", capacity)
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("number", number)
                .param("born", born)
                .param("email", person.email())
                .update());
        return person;
    }

    private static String number(Somebody citizen) {
        return citizen.username().replace("helsesjekk-", "");
    }

    private void key(String issuer, String subject, Somebody person) {
        run("insert into sign_in_key (issuer, subject, tenant_id, person_id) values ('%s', '%s', '%s', '%s')"
                .formatted(issuer, subject, TENANT, person.id()));
    }
}
