package no.stafett.consent.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.stafett.consent.ConsentId;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.domain.ConsentLine;
import no.stafett.consent.domain.EndedWhy;
import no.stafett.consent.domain.OpenVersions;
import no.stafett.consent.domain.Version;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of a consent and the lines that name people. Asks for the tenant and plan of a proof. */
@Component
public class ConsentStore {

    private final JdbcClient sql;
    private final DraftScopeStore scopes;

    ConsentStore(JdbcClient sql, DraftScopeStore scopes) {
        this.sql = sql;
        this.scopes = scopes;
    }

    /**
     * What stands open. Whoever changes the consent of a plan takes its plan's row first, so that two who answer at once are
     * taken in turn and the second sees what the first did.
     */
    public OpenVersions openAndLocked(TenantId tenant, PlanId plan) {
        sql.sql("select plan_id from plan where tenant_id = :tenant and plan_id = :plan for no key update")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .single();
        return open(tenant, plan);
    }

    /** What stands open, for a page. */
    public OpenVersions open(TenantId tenant, PlanId plan) {
        return new OpenVersions(sql.sql("""
                        select consent_id, version, valid_until, sent_at, activated_at
                          from consent
                         where tenant_id = :tenant and plan_id = :plan and ended_at is null
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> version(row))
                .list());
    }

    private static Version version(ResultSet row) throws SQLException {
        return new Version(
                Rows.id(row, "consent_id", ConsentId::new),
                row.getInt("version"),
                Rows.date(row, "valid_until"),
                Rows.optionalInstant(row, "sent_at"),
                Rows.optionalInstant(row, "activated_at"));
    }

    /** The last version that was in force, when none is any more. */
    public Optional<Version> lastInForce(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select consent_id, version, valid_until, sent_at, activated_at
                          from consent
                         where tenant_id = :tenant and plan_id = :plan and activated_at is not null
                         order by version desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> version(row))
                .optional();
    }

    /** A new version, the next in number. It begins with what the one before it holds beside the lines. */
    public ConsentId add(TenantId tenant, PlanId plan, LocalDate validUntil, PersonId by, Instant now) {
        var id = ConsentId.create();
        sql.sql("""
                insert into consent (tenant_id, plan_id, consent_id, version, valid_until, staff_changes, written_by,
                                     written_at)
                select :tenant, :plan, :consent, coalesce(max(version), 0) + 1, :validUntil,
                       coalesce((select r.staff_changes_within_service
                                   from local_rules r
                                  where r.tenant_id = :tenant and r.valid_from <= :today
                                  order by r.valid_from desc
                                  limit 1), false),
                       :by, :now
                  from consent
                 where tenant_id = :tenant and plan_id = :plan
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("consent", id.value())
                .param("validUntil", validUntil)
                .param("today", Oslo.day(now))
                .param("by", by.value())
                .param("now", Rows.at(now))
                .update();
        scopes.carryOver(tenant, plan, id);
        return id;
    }

    /** The draft is written again; its lines are gone. */
    public void clear(TenantId tenant, ConsentId draft, LocalDate validUntil, PersonId by, Instant now) {
        sql.sql("delete from consent_line where tenant_id = :tenant and consent_id = :consent")
                .param("tenant", tenant.value())
                .param("consent", draft.value())
                .update();
        sql.sql("""
                update consent set valid_until = :validUntil, written_by = :by, written_at = :now
                 where tenant_id = :tenant and consent_id = :consent
                """)
                .param("validUntil", validUntil)
                .param("by", by.value())
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("consent", draft.value())
                .update();
    }

    /** Only an employee of the municipality or a service can be named by a line; anybody else is a bug of the caller. */
    public void addLines(TenantId tenant, PlanId plan, ConsentId consent, List<PlannedLine> lines) {
        for (var line : lines) {
            var added = sql.sql("""
                            insert into consent_line
                                   (tenant_id, plan_id, consent_id, line_id, person_id, unit_id, role, may_write,
                                    valid_from, valid_until)
                            select :tenant, :plan, :consent, :line, pe.person_id,
                                   case when :ofHerService then pe.unit_id else u.unit_id end, :role, :mayWrite,
                                   cast(:from as date), cast(:until as date)
                              from (values (cast(:person as uuid), cast(:unit as uuid))) named (person_id, unit_id)
                              left join person pe on pe.tenant_id = :tenant and pe.person_id = named.person_id
                                                 and pe.capacity = 'EMPLOYEE'
                              left join unit u on u.tenant_id = :tenant and u.unit_id = named.unit_id
                             where pe.person_id is not distinct from named.person_id
                               and u.unit_id is not distinct from named.unit_id
                            """)
                    .param("plan", plan.value())
                    .param("consent", consent.value())
                    .param("line", UUID.randomUUID())
                    .param("ofHerService", line.whom().ofHerService())
                    .param("role", line.role().name())
                    .param("mayWrite", line.mayWrite())
                    .param("from", line.period().from().orElse(null))
                    .param("until", line.period().until().orElse(null))
                    .param("tenant", tenant.value())
                    .param("person", line.whom().person().map(PersonId::value).orElse(null))
                    .param("unit", line.whom().service().map(UnitId::value).orElse(null))
                    .update();
            if (added == 0) {
                throw new IllegalArgumentException("a consent line names an employee or a service");
            }
        }
    }

    /** Those of them that are not over, so that they can be asked about again. Who was replaced in a service is not (K8). */
    public List<ConsentLine> linesThatGoOn(TenantId tenant, ConsentId consent, LocalDate today) {
        return sql.sql("""
                        select line_id, person_id, unit_id, role, may_write, valid_from, valid_until
                          from line_as_staffed
                         where tenant_id = :tenant and consent_id = :consent
                           and coalesce(valid_until, :today) >= :today
                         order by line_id
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .param("today", today)
                .query((row, _) -> line(row))
                .list();
    }

    /** The lines of a version, also of those who are barred since: the door keeps them away, and a bar may be lifted. */
    public List<ConsentLine> lines(TenantId tenant, ConsentId consent) {
        return sql.sql("""
                        select line_id, person_id, unit_id, role, may_write, valid_from, valid_until
                          from consent_line
                         where tenant_id = :tenant and consent_id = :consent
                         order by line_id
                        """)
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .query((row, _) -> line(row))
                .list();
    }

    private static ConsentLine line(ResultSet row) throws SQLException {
        return new ConsentLine(
                Rows.uuid(row, "line_id"),
                LineRows.whom(row),
                Rows.word(row, "role", ParticipantRole.class),
                row.getBoolean("may_write"),
                LineRows.period(row));
    }

    /** Who holds the baton of the plan and works here still; the lines of a new version say so as it is. */
    public Set<PersonId> holders(TenantId tenant, PlanId plan) {
        return Set.copyOf(sql.sql("""
                        select person_id from working_holder
                         where tenant_id = :tenant and plan_id = :plan
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list());
    }

    public void markSent(TenantId tenant, ConsentId consent, Instant now) {
        sql.sql("update consent set sent_at = :now where tenant_id = :tenant and consent_id = :consent")
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .update();
    }

    public void markActive(TenantId tenant, ConsentId consent, Instant now) {
        sql.sql("update consent set activated_at = :now where tenant_id = :tenant and consent_id = :consent")
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .update();
    }

    public void end(TenantId tenant, ConsentId consent, EndedWhy why, PersonId by, Instant now) {
        sql.sql("""
                update consent set ended_at = :now, ended_by = :by, ended_why = :why
                 where tenant_id = :tenant and consent_id = :consent and ended_at is null
                """)
                .param("now", Rows.at(now))
                .param("by", by.value())
                .param("why", why.name())
                .param("tenant", tenant.value())
                .param("consent", consent.value())
                .update();
    }
}
