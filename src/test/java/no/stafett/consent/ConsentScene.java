package no.stafett.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import no.stafett.BrowserTest;
import no.stafett.Seen;
import no.stafett.Visitor;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanOpener;
import no.stafett.access.Purpose;
import no.stafett.database.Database;
import no.stafett.local.PracticePeople;
import no.stafett.local.PracticePerson;
import no.stafett.local.SyntheticNationalIds;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.TenantScope;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A plan of its own for every test: prepared by the teacher, with nobody let in yet. */
public abstract class ConsentScene extends BrowserTest {

    protected static final PracticePerson TEACHER = PracticePeople.named("kontaktlaerar");
    protected static final PracticePerson ADVISER = PracticePeople.named("ppt");
    protected static final PracticePerson NURSE = PracticePeople.named("helsesjukepleiar");
    protected static final PracticePerson RECTOR = PracticePeople.named("rektor");
    protected static final PracticePerson MOTHER = PracticePeople.named("forelder1");
    protected static final PracticePerson FATHER = PracticePeople.named("forelder2");
    protected static final PracticePerson YOUTH = PracticePeople.named("ungdom15");
    protected static final PracticePerson PREGNANT = PracticePeople.named("gravid");
    protected static final PracticePerson CHILD = PracticePeople.child("Ola");

    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Consents consents;

    @Autowired
    private PlanAccess access;

    @Autowired
    private Database database;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    protected Clock clock;

    /** A draft about somebody, opened by the teacher, who shall hold the baton. */
    protected final PlanId draftAbout(PersonId owner, String subjectKind) {
        var plan = PlanId.create();
        inTheMunicipality(() -> {
            sql.sql("""
                    insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status,
                                      opened_by, opened_at)
                    select tenant_id, :plan, :owner, :kind, 'BATON_LOG', unit_id, 1, 'DRAFT', person_id, :now
                      from person
                     where person_id = :teacher
                    """)
                    .param("plan", plan.value())
                    .param("owner", owner.value())
                    .param("kind", subjectKind)
                    .param("now", Rows.at(clock.instant()))
                    .param("teacher", TEACHER.id().value())
                    .update();
            return sql.sql("""
                            insert into preparation (tenant_id, plan_id, holder_id, short_name)
                            values (:tenant, :plan, :holder, '')
                            """)
                    .param("tenant", TEACHER.tenant().value())
                    .param("plan", plan.value())
                    .param("holder", TEACHER.id().value())
                    .update();
        });
        return plan;
    }

    /** The teacher asks for herself as the holder, and for those who come beside her. */
    protected final Outcome<ConsentSent> send(PlanId plan, PlannedLine... others) {
        var lines = new java.util.ArrayList<PlannedLine>();
        lines.add(new PlannedLine(TEACHER.id(), ParticipantRole.BATON_HOLDER, true));
        lines.addAll(List.of(others));
        return inTheMunicipality(() -> {
            var opener = opener(plan);
            consents.draft(opener, lines, today().plusYears(1), clock.instant());
            var sent = consents.send(opener, clock.instant());
            sql.sql("update plan set status = 'AWAITING_CONSENT' where plan_id = :plan")
                    .param("plan", plan.value())
                    .update();
            return sent;
        });
    }

    protected final PlanId sentAbout(PracticePerson owner, String subjectKind, PlannedLine... others) {
        var plan = draftAbout(owner.id(), subjectKind);
        assertThat(send(plan, others)).isInstanceOf(Outcome.Done.class);
        return plan;
    }

    /** A plan about Ola that both parents have said yes to. */
    protected final PlanId runningPlan(PlannedLine... others) {
        var plan = sentAbout(CHILD, "CHILD", others);
        sayYes(visitor("forelder1"), plan);
        sayYes(visitor("forelder2"), plan);
        return plan;
    }

    protected static PlannedLine reads(PracticePerson person) {
        return new PlannedLine(person.id(), ParticipantRole.PARTICIPANT, false);
    }

    protected static PlannedLine writes(PracticePerson person) {
        return new PlannedLine(person.id(), ParticipantRole.PARTICIPANT, true);
    }

    protected static Seen sayYes(Visitor visitor, PlanId plan) {
        return answer(visitor, plan, "GIVEN");
    }

    protected static Seen sayNo(Visitor visitor, PlanId plan) {
        return answer(visitor, plan, "DECLINED");
    }

    private static Seen answer(Visitor visitor, PlanId plan, String answer) {
        return visitor.get(consentOf(plan))
                .form(consentOf(plan) + "/answers")
                .press("answer", answer)
                .submit();
    }

    protected static String consentOf(PlanId plan) {
        return "/plans/" + plan + "/consent";
    }

    protected static String peopleOf(PlanId plan) {
        return "/plans/" + plan + "/people";
    }

    protected final ConsentStatus status(PlanId plan) {
        return inTheMunicipality(() -> consents.status(opener(plan)).orElseThrow());
    }

    /** How many rows of a table belong to a plan and fit the condition. */
    protected final int count(String table, PlanId plan, String condition) {
        return inTheMunicipality(
                () -> sql.sql("select count(*) as rows from " + table + " where plan_id = :plan and " + condition)
                        .param("plan", plan.value())
                        .query((row, _) -> row.getInt("rows"))
                        .single());
    }

    protected final <T> T inTheMunicipality(Supplier<T> work) {
        try {
            return TenantScope.call(TEACHER.tenant(), () -> transactions.execute(_ -> work.get()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the registers and an intruder write: with the rights the application does not have. */
    protected final void asOwner(String statement) {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var run = connection.createStatement()) {
            connection.setAutoCommit(false);
            run.execute("call keyring.open_municipality('" + tenant() + "')");
            assertThat(run.executeUpdate(statement)).as(statement).isPositive();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A citizen who is not among the practice people. */
    protected final PersonId citizen(String firstName, String lastName, String email, LocalDate born) {
        var id = PersonId.create();
        inTheMunicipality(() -> sql.sql("""
                        insert into person (tenant_id, person_id, capacity, first_name, last_name, birth_date, email,
                                            created_at)
                        values (:tenant, :person, 'CITIZEN', :firstName, :lastName, :born, :email, :now)
                        """)
                .param("tenant", tenant().value())
                .param("person", id.value())
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("born", born)
                .param("email", email)
                .param("now", Rows.at(clock.instant()))
                .update());
        return id;
    }

    /** Lets her sign in; answers what she signs in as. */
    protected final String withSignIn(PersonId person) {
        var number = SyntheticNationalIds.birthNumber(LocalDate.of(2001, 1, 1).plusDays(NEXT.incrementAndGet()), 3);
        var username = "citizen-" + person;
        inTheMunicipality(() -> sql.sql("""
                        insert into sign_in_key (issuer, subject, tenant_id, person_id)
                        values ('idporten', :subject, :tenant, :person)
                        """)
                .param("subject", number)
                .param("tenant", tenant().value())
                .param("person", person.value())
                .update());
        issuer.know(username, Map.of("pid", number, "acr", "idporten-loa-high"));
        return username;
    }

    /** Works where the teacher works. */
    protected final PersonId employee(String firstName, String lastName, String position, String email) {
        var id = PersonId.create();
        inTheMunicipality(() -> sql.sql("""
                        insert into person (tenant_id, person_id, capacity, first_name, last_name, position, email,
                                            unit_id, created_at)
                        select tenant_id, :person, 'EMPLOYEE', :firstName, :lastName, :position, :email, unit_id, :now
                          from person
                         where tenant_id = :tenant and person_id = :teacher
                        """)
                .param("teacher", TEACHER.id().value())
                .param("tenant", tenant().value())
                .param("person", id.value())
                .param("firstName", firstName)
                .param("lastName", lastName)
                .param("position", position)
                .param("email", email)
                .param("now", Rows.at(clock.instant()))
                .update());
        return id;
    }

    protected final void guardian(PersonId child, PersonId guardian, boolean responsibility) {
        inTheMunicipality(() -> sql.sql("""
                        insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
                        values (:tenant, :child, :guardian, 'MOTHER', :responsibility, :now)
                        on conflict (tenant_id, child_id, guardian_id)
                            do update set responsibility = excluded.responsibility
                        """)
                .param("tenant", tenant().value())
                .param("child", child.value())
                .param("guardian", guardian.value())
                .param("responsibility", responsibility)
                .param("now", Rows.at(clock.instant()))
                .update());
    }

    protected static TenantId tenant() {
        return TEACHER.tenant();
    }

    protected final LocalDate today() {
        return Oslo.day(clock.instant());
    }

    /** An address nobody else in this run has. */
    protected static String mailAddress() {
        return UUID.randomUUID() + "@example.no";
    }

    private PlanOpener opener(PlanId plan) {
        return access.opener(new Actor(tenant(), TEACHER.id(), Actor.Capacity.EMPLOYEE), plan, Purpose.INVITE);
    }
}
