package no.stafett.plan.sql;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanOpener;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelChange;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.domain.PlanStatus;
import no.stafett.plan.domain.PlanType;
import no.stafett.plan.domain.SubjectKind;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans themselves: whose, of which kind, how far they have come. */
@Component
public class PlanStore {

    private final JdbcClient sql;

    PlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param ownerIsNew whether this opening wrote the owner down, so that she goes with a draft that is thrown away */
    public void add(Plan plan, boolean ownerIsNew, Actor opener, Instant now) {
        sql.sql("""
                insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, opened_by,
                                  opened_at, owner_is_new, predecessor_id)
                values (:tenant, :plan, :owner, :kind, :type, :unit, :level, :status, :opener, :now, :ownerIsNew,
                        :predecessor)
                """)
                .param("tenant", opener.tenant().value())
                .param("plan", plan.id().value())
                .param("owner", plan.owner().value())
                .param("kind", plan.subjectKind().name())
                .param("type", plan.type().name())
                .param("unit", plan.unit().value())
                .param("level", plan.level().number())
                .param("status", plan.status().name())
                .param("opener", opener.person().value())
                .param("now", Rows.at(now))
                .param("ownerIsNew", ownerIsNew)
                .param("predecessor", plan.predecessor().map(PlanId::value).orElse(null))
                .update();
    }

    /**
     * Deletes a draft with all that belongs to it.
     *
     * @return false when somebody has been asked about it; nothing is deleted then
     */
    public boolean discard(PlanOpener opener) {
        return discard(opener.tenant(), opener.plan());
    }

    /** The same for what follows from an event. */
    public boolean discard(TenantId tenant, PlanId plan) {
        return sql.sql(
                        "select discard_draft(plan_id) as discarded from plan where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> row.getBoolean("discarded"))
                .single();
    }

    /** The plan the same person is preparing for the same owner already. */
    public Optional<PlanId> underPreparation(Actor opener, PersonId owner) {
        return sql.sql("""
                        select plan_id
                          from plan
                         where tenant_id = :tenant and owner_id = :owner and opened_by = :opener
                           and status in ('DRAFT', 'AWAITING_CONSENT')
                         order by opened_at
                         limit 1
                        """)
                .param("tenant", opener.tenant().value())
                .param("owner", owner.value())
                .param("opener", opener.person().value())
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .optional();
    }

    public Plan find(PlanOpener opener) {
        return lock(opener.tenant(), opener.plan());
    }

    public Plan find(BatonHolder holder) {
        return lock(holder.tenant(), holder.plan());
    }

    /** The plan an event tells about. Locked, so that what becomes of it is decided in turn. */
    public Plan lock(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, predecessor_id
                          from plan
                         where tenant_id = :tenant and plan_id = :plan
                           for update
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> new Plan(
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.id(row, "owner_id", PersonId::new),
                        Rows.word(row, "subject_kind", SubjectKind.class),
                        Rows.word(row, "plan_type", PlanType.class),
                        Rows.id(row, "unit_id", UnitId::new),
                        BtiLevel.of(row.getInt("level")),
                        Rows.word(row, "status", PlanStatus.class),
                        Rows.optionalId(row, "predecessor_id", PlanId::new)))
                .single();
    }

    /** What the preparation says about the plan. */
    public void savePrepared(Plan plan, PlanOpener opener) {
        sql.sql("""
                update plan set plan_type = :type, unit_id = :unit, level = :level
                 where tenant_id = :tenant and plan_id = :plan
                """)
                .param("type", plan.type().name())
                .param("unit", plan.unit().value())
                .param("level", plan.level().number())
                .param("tenant", opener.tenant().value())
                .param("plan", plan.id().value())
                .update();
    }

    /** The invitation is out, or the plan is a draft again. */
    public void saveStatus(Plan plan, PlanOpener opener) {
        sql.sql("update plan set status = :status where tenant_id = :tenant and plan_id = :plan")
                .param("status", plan.status().name())
                .param("tenant", opener.tenant().value())
                .param("plan", plan.id().value())
                .update();
    }

    public void saveActive(Plan plan, TenantId tenant, Instant now) {
        sql.sql("""
                update plan set status = :status, activated_at = :now
                 where tenant_id = :tenant and plan_id = :plan
                """)
                .param("status", plan.status().name())
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("plan", plan.id().value())
                .update();
    }

    /** Those who hold the baton until now may ask the family anew, as long as nobody is set in their place. */
    public void saveClosed(Plan plan, TenantId tenant, PersonId by, Instant now) {
        sql.sql("""
                update plan set status = :status, closed_at = :now, closed_by = :by, asks_anew = null,
                                asks_next = null
                 where tenant_id = :tenant and plan_id = :plan
                """)
                .param("status", plan.status().name())
                .param("now", Rows.at(now))
                .param("by", by.value())
                .param("tenant", tenant.value())
                .param("plan", plan.id().value())
                .update();
    }

    /** @param sealed whether the family keeps what was written before to itself */
    public void saveReopened(Plan plan, boolean sealed, TenantId tenant, Instant now) {
        sql.sql("""
                update plan set status = :status, activated_at = :now, reopened_at = :now,
                       sealed_before = case when :sealed then cast(:now as timestamptz) end
                 where tenant_id = :tenant and plan_id = :plan
                """)
                .param("status", plan.status().name())
                .param("now", Rows.at(now))
                .param("sealed", sealed)
                .param("tenant", tenant.value())
                .param("plan", plan.id().value())
                .update();
    }

    /** Whether somebody works here still and may ask the family about a plan that is closed. */
    public boolean mayAskAnew(TenantId tenant, PlanId plan, PersonId person) {
        return sql.sql("""
                        select exists (select from may_ask_anew
                                        where tenant_id = :tenant and plan_id = :plan and person_id = :person)
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    public void saveLevel(LevelChange change, TenantId tenant, PlanId plan, PersonId by, Instant now) {
        sql.sql("update plan set level = :level where tenant_id = :tenant and plan_id = :plan")
                .param("level", change.to().number())
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .update();
        sql.sql("""
                insert into level_change (tenant_id, plan_id, level_from, level_to, reason, changed_by, changed_at,
                                          clarification_id)
                values (:tenant, :plan, :from, :to, :reason, :by, :now,
                        (select c.clarification_id
                           from level_clarification c
                          where c.tenant_id = :tenant and c.plan_id = :plan and c.level_from = :from and c.level_to = :to
                          order by c.clarified_at desc
                          limit 1))
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("from", change.from().number())
                .param("to", change.to().number())
                .param("reason", change.reason())
                .param("by", by.value())
                .param("now", Rows.at(now))
                .update();
    }
}
