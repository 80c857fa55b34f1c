package no.stafett.consent.sql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.consent.ConsentId;
import no.stafett.consent.InformationType;
import no.stafett.consent.PlannedException;
import no.stafett.consent.PlannedScope;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what a version shall hold beside its lines. Only a draft is written; the database refuses the rest. */
@Component
public class DraftScopeStore {

    private final JdbcClient sql;
    private final ScopeStore scopes;

    DraftScopeStore(JdbcClient sql, ScopeStore scopes) {
        this.sql = sql;
        this.scopes = scopes;
    }

    /**
     * What the version before held is the beginning of a new one, so that nothing the family has excepted is forgotten on
     * the way. What was declined while another is in force is no beginning, except for what is excepted in it.
     */
    void carryOver(TenantId tenant, PlanId plan, ConsentId draft) {
        var before = versionsBefore(tenant, plan, draft);
        copy("""
                insert into consent_information (tenant_id, plan_id, consent_id, information_type)
                select tenant_id, :plan, :draft, information_type
                  from consent_information
                 where tenant_id = :tenant and consent_id = :before
                """, tenant, plan, draft, before.stream().findFirst());
        copy("""
                insert into consent_source (tenant_id, plan_id, consent_id, unit_id)
                select tenant_id, :plan, :draft, unit_id
                  from consent_source
                 where tenant_id = :tenant and consent_id = :before
                """, tenant, plan, draft, before.stream().findFirst());
        copy("""
                insert into consent_exception (tenant_id, plan_id, consent_id, exception_id, person_id, unit_id, matter,
                                               by_family, written_by, written_at)
                select tenant_id, :plan, :draft, exception_id, person_id, unit_id, matter, by_family, written_by,
                       written_at
                  from consent_exception
                 where tenant_id = :tenant and consent_id = :before
                """, tenant, plan, draft, before.stream().reduce((_, newest) -> newest));
        if (scopes.information(tenant, draft).isEmpty()) {
            InformationType.USUAL.forEach(type -> add(tenant, plan, draft, type));
        }
    }

    /** The one whose choices hold first, the newest of all last. A plan that goes on from a log begins with the log's. */
    private List<ConsentId> versionsBefore(TenantId tenant, PlanId plan, ConsentId draft) {
        return sql.sql("""
                        with before as (
                            select consent_id, version, ended_why = 'DECLINED' as declined,
                                   activated_at is not null and ended_at is null as in_force
                              from consent
                             where tenant_id = :tenant and consent_id <> :draft
                               and plan_id = coalesce((select p.predecessor_id
                                                         from plan p
                                                        where p.tenant_id = :tenant and p.plan_id = :plan
                                                          and not exists (select from consent own
                                                                           where own.tenant_id = p.tenant_id
                                                                             and own.plan_id = p.plan_id
                                                                             and own.consent_id <> :draft)), :plan)
                        )
                        (select consent_id
                           from before
                          order by coalesce(declined, false) and (select bool_or(in_force) from before), version desc
                          limit 1)
                        union all
                        (select consent_id from before order by version desc limit 1)
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("draft", draft.value())
                .query((row, _) -> Rows.id(row, "consent_id", ConsentId::new))
                .list();
    }

    private void copy(String statement, TenantId tenant, PlanId plan, ConsentId draft, Optional<ConsentId> before) {
        before.ifPresent(version -> sql.sql(statement)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("draft", draft.value())
                .param("before", version.value())
                .update());
    }

    /** Writes what the one who asks has chosen. What the family has excepted is not hers to touch. */
    public void write(TenantId tenant, PlanId plan, ConsentId draft, PlannedScope scope, PersonId by, Instant now) {
        clear("delete from consent_information where tenant_id = :tenant and consent_id = :draft", tenant, draft);
        clear("delete from consent_source where tenant_id = :tenant and consent_id = :draft", tenant, draft);
        clear(
                "delete from consent_exception where tenant_id = :tenant and consent_id = :draft and not by_family",
                tenant,
                draft);
        scope.information().forEach(type -> add(tenant, plan, draft, type));
        scope.sources().forEach(source -> add(tenant, plan, draft, source));
        scope.exceptions().forEach(exception -> add(tenant, plan, draft, exception, false, by, now));
    }

    private void clear(String statement, TenantId tenant, ConsentId draft) {
        sql.sql(statement)
                .param("tenant", tenant.value())
                .param("draft", draft.value())
                .update();
    }

    private void add(TenantId tenant, PlanId plan, ConsentId draft, InformationType type) {
        sql.sql("""
                insert into consent_information (tenant_id, plan_id, consent_id, information_type)
                values (:tenant, :plan, :draft, :type)
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("draft", draft.value())
                .param("type", type.name())
                .update();
    }

    private void add(TenantId tenant, PlanId plan, ConsentId draft, UnitId source) {
        sql.sql("""
                insert into consent_source (tenant_id, plan_id, consent_id, unit_id)
                values (:tenant, :plan, :draft, :unit)
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("draft", draft.value())
                .param("unit", source.value())
                .update();
    }

    public void add(
            TenantId tenant,
            PlanId plan,
            ConsentId draft,
            PlannedException exception,
            boolean byFamily,
            PersonId by,
            Instant now) {
        sql.sql("""
                insert into consent_exception (tenant_id, plan_id, consent_id, exception_id, person_id, unit_id, matter,
                                               by_family, written_by, written_at)
                values (:tenant, :plan, :draft, :exception, :person, :unit, :matter, :byFamily, :by, :now)
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("draft", draft.value())
                .param("exception", UUID.randomUUID())
                .param(
                        "person",
                        exception
                                .whom()
                                .flatMap(Whom::person)
                                .map(PersonId::value)
                                .orElse(null))
                .param(
                        "unit",
                        exception
                                .whom()
                                .flatMap(Whom::service)
                                .map(UnitId::value)
                                .orElse(null))
                .param("matter", exception.matter())
                .param("byFamily", byFamily)
                .param("by", by.value())
                .param("now", Rows.at(now))
                .update();
    }

    public void takeOut(TenantId tenant, ConsentId draft, UUID exception) {
        sql.sql("""
                delete from consent_exception
                 where tenant_id = :tenant and consent_id = :draft and exception_id = :exception
                """)
                .param("tenant", tenant.value())
                .param("draft", draft.value())
                .param("exception", exception)
                .update();
    }

    /** Drops the lines of a draft that are for somebody it keeps out. */
    public void dropLinesKeptOut(TenantId tenant, ConsentId draft) {
        sql.sql("""
                delete from consent_line l
                 using consent_exception e
                 where l.tenant_id = :tenant and l.consent_id = :draft and l.role <> 'BATON_HOLDER'
                   and e.tenant_id = l.tenant_id and e.consent_id = l.consent_id and e.matter = ''
                   and (e.person_id = l.person_id
                        or e.unit_id = l.unit_id
                        or e.unit_id = (select pe.unit_id from person pe
                                         where pe.tenant_id = l.tenant_id and pe.person_id = l.person_id))
                """)
                .param("tenant", tenant.value())
                .param("draft", draft.value())
                .update();
    }
}
