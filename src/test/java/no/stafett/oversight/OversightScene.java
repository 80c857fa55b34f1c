package no.stafett.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.stafett.BrowserTest;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.TenantScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit of its own for every test, with one who leads it, one who holds batons, and plans of children nobody else uses. */
abstract class OversightScene extends BrowserTest {

    protected static final TenantId TENANT = PracticePeople.named("rektor").tenant();
    protected static final String REASON = "Faren ringde, og ingen andre er på jobb i dag";

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected TransactionTemplate transactions;

    @Autowired
    private Database database;

    /** @param username what she signs in with */
    protected record Somebody(PersonId id, String username, String name) {

        String email() {
            return username + "@example.no";
        }
    }

    /** @param name what nobody else in this run is called */
    protected record OwnUnit(UUID id, String name, Somebody leader, Somebody holder) {}

    protected record OwnPlan(PlanId id, String reference, PersonId child, Somebody mother) {

        String path() {
            return "/plans/" + id;
        }

        String emergency() {
            return path() + "/emergency";
        }
    }

    protected final OwnUnit unit() {
        var id = UUID.randomUUID();
        var name = "Skulen " + id;
        within(() -> sql.sql(
                        "insert into unit (tenant_id, unit_id, name, sector) values (:tenant, :unit, :name, 'SCHOOL')")
                .param("tenant", TENANT.value())
                .param("unit", id)
                .param("name", name)
                .update());
        var leader = employee("Gunn", "Leiarsen", "Rektor", id);
        asOwner("""
                insert into office (tenant_id, person_id, office, since, unit_id)
                values ('%s', '%s', 'LINE_MANAGER', now(), '%s')
                """.formatted(TENANT, leader.id(), id));
        return new OwnUnit(id, name, leader, employee("Ask", "Haldarsen", "Kontaktlærar", id));
    }

    protected final Somebody employee(String firstName, String lastName, String position, UUID unit) {
        var person = new Somebody(PersonId.create(), "tilsyn-" + UUID.randomUUID(), firstName + " " + lastName);
        within(() -> sql.sql("""
                        insert into person (tenant_id, person_id, capacity, first_name, last_name, email, unit_id, position,
                                            created_at)
                        values (:tenant, :person, 'EMPLOYEE', :firstName, :lastName, :email, :unit, :position, now())
                        """)
                .param("tenant", TENANT.value())
                .param("person", person.id().value())
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("email", person.email())
                .param("unit", unit)
                .param("position", position)
                .update());
        key("entra", TENANT + "/" + person.username(), person);
        issuer.know(person.username(), Map.of("tid", TENANT.toString(), "oid", person.username()));
        return person;
    }

    /** A plan in use, about a child with this surname, whose baton the unit's holder has. */
    protected final OwnPlan plan(OwnUnit unit, String surname) {
        var child = citizen("Barnet", surname, 2016);
        var mother = citizen("Mora", surname, 1986);
        issuer.know(mother.username(), Map.of("pid", number(mother), "acr", "idporten-loa-high"));
        key("idporten", number(mother), mother);
        var plan = PlanId.create();
        return within(() -> {
            run("""
                    insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                    values ('%s', '%s', '%s', 'MOTHER', true, now())
                    """.formatted(TENANT, child.id(), mother.id()));
            run("""
                    insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, opened_by,
                                      opened_at, activated_at)
                    values ('%s', '%s', '%s', 'CHILD', 'BATON_LOG', '%s', 2, 'ACTIVE', '%s', now() - interval '40 days',
                            now() - interval '40 days')
                    """.formatted(TENANT, plan, child.id(), unit.id(), unit.holder().id()));
            run("""
                    insert into consent (tenant_id, plan_id, consent_id, version, valid_until, written_by, written_at, sent_at,
                                         activated_at)
                    values ('%s', '%s', '%s', 1, current_date + 10, '%s', now(), now(), now() - interval '40 days')
                    """.formatted(TENANT, plan, plan, unit.holder().id()));
            takesPart(plan, unit.holder());
            run("""
                    insert into participation (tenant_id, plan_id, person_id, relation, may_write, since)
                    values ('%s', '%s', '%s', 'GUARDIAN', true, now() - interval '40 days')
                    """.formatted(TENANT, plan, mother.id()));
            run("""
                    insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
                    values ('%s', '%s', '%s', true, now() - interval '40 days')
                    """.formatted(TENANT, plan, unit.holder().id()));
            return new OwnPlan(
                    plan,
                    sql.sql("select reference from plan where plan_id = :plan")
                            .param("plan", plan.value())
                            .query((row, _) -> row.getString("reference"))
                            .single(),
                    child.id(),
                    mother);
        });
    }

    /** A line in the consent that is in force, and the participation that rests on it. */
    protected final void takesPart(PlanId plan, Somebody employee) {
        within(() -> {
            var line = UUID.randomUUID();
            // Lines are added to a draft alone.
            run("update consent set sent_at = null, activated_at = null where consent_id = '%s'".formatted(plan));
            run("""
                    insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, role, may_write)
                    values ('%s', '%s', '%s', '%s', '%s', 'PARTICIPANT', true)
                    """.formatted(TENANT, plan, plan, line, employee.id()));
            run("""
                    update consent
                       set sent_at = now() - interval '40 days', activated_at = now() - interval '40 days'
                     where consent_id = '%s'
                    """.formatted(plan));
            return run("""
                    insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                    values ('%s', '%s', '%s', 'PARTICIPANT', true, '%s', now() - interval '40 days')
                    """.formatted(TENANT, plan, employee.id(), line));
        });
    }

    protected final void protect(OwnPlan plan, String grade) {
        asOwner("""
                insert into address_protection (tenant_id, person_id, grade, registered_at)
                values ('%s', '%s', '%s', now())
                on conflict (tenant_id, person_id) do update set grade = excluded.grade
                """.formatted(TENANT, plan.child(), grade));
    }

    protected final void name(OwnPlan plan, PersonId somebody) {
        asOwner("insert into address_authorisation values ('%s', '%s', '%s', now())"
                .formatted(TENANT, plan.child(), somebody));
    }

    /** Somebody came to a door then; as the door writes it. */
    protected final void visited(OwnPlan plan, Somebody who, OwnUnit unit, Instant at, String purpose, String ground) {
        visited(plan.id(), who, unit, at, purpose, ground);
    }

    protected final void visited(PlanId plan, Somebody who, OwnUnit unit, Instant at, String purpose, String ground) {
        within(() ->
                run("""
                insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, position, unit_id)
                values ('%s', gen_random_uuid(), '%s', '%s', '%s', %s, '%s', '%s', 'Lærar', '%s')
                """.formatted(TENANT, plan, who.id(), purpose, ground.equals("CONSENT"), ground, at, unit.id())));
    }

    /** The leader opens the plan for reading. */
    protected final Seen breakGlass(Visitor leader, OwnPlan plan, String reason) {
        return leader.get(plan.emergency())
                .form(plan.emergency())
                .fill("reason", reason)
                .submit();
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

    protected final int run(String statement) {
        return sql.sql(statement).update();
    }

    /** What registers and those who give offices do, with the login of the tables' owner. */
    protected final void asOwner(String statement) {
        var login = database.owner();
        try (var owner = DriverManager.getConnection(database.url(), login.user(), login.password())) {
            owner.setAutoCommit(false);
            try (var run = owner.createStatement()) {
                run.execute("call keyring.open_municipality('" + TENANT + "')");
                assertThat(run.executeUpdate(statement)).as(statement).isPositive();
            }
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Somebody citizen(String firstName, String lastName, int year) {
        var born = LocalDate.of(year, 1, 1).plusDays(NEXT.incrementAndGet());
        var number = SyntheticNationalIds.birthNumber(born, 21);
        var person = new Somebody(PersonId.create(), "tilsyn-" + number, firstName + " " + lastName);
        within(() -> sql.sql("""
                        insert into person (tenant_id, person_id, capacity, first_name, last_name, national_id, birth_date,
                                            email, created_at)
                        values (:tenant, :person, 'CITIZEN', :firstName, :lastName, :number, :born, :email, now())
                        """)
                .param("tenant", TENANT.value())
                .param("person", person.id().value())
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("number", number)
                .param("born", born)
                .param("email", year < 2000 ? person.email() : null)
                .update());
        return person;
    }

    private static String number(Somebody citizen) {
        return citizen.username().replace("tilsyn-", "");
    }

    private void key(String issuer, String subject, Somebody person) {
        within(() -> sql.sql("""
                        insert into sign_in_key (issuer, subject, tenant_id, person_id)
                        values (:issuer, :subject, :tenant, :person)
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .param("tenant", TENANT.value())
                .param("person", person.id().value())
                .update());
    }
}
