package no.stafett.individual.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.Proof;
import no.stafett.individual.ContinuationId;
import no.stafett.individual.domain.Continuation;
import no.stafett.individual.domain.Proposal;
import no.stafett.individual.domain.Stage;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** That logs go on as individuell plan, and how far each has come. */
@Component
public class ContinuationStore {

    private final JdbcClient sql;

    ContinuationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when one is under way already; the database decides who came first */
    public boolean add(BatonHolder holder, Proposal proposal, Instant now) {
        return sql.sql("""
                        insert into continuation (tenant_id, plan_id, continuation_id, several_services, need_to_meet,
                                                  assessment, wished_by, wished_on, wish, coordinator_id, begun_by, begun_at)
                        values (:tenant, :plan, :id, true, true, :assessment, :wishedBy, :wishedOn, :wish, :coordinator,
                                :by, :now)
                        on conflict (tenant_id, plan_id) where taken_over_at is null and dropped_at is null do nothing
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .param("id", ContinuationId.create().value())
                        .param("assessment", proposal.assessment())
                        .param("wishedBy", proposal.wishedBy().value())
                        .param("wishedOn", proposal.wishedOn())
                        .param("wish", proposal.wish())
                        .param("coordinator", proposal.coordinator().value())
                        .param("by", holder.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** The one that has come the furthest: under way, or done. What was dropped is not shown. */
    public Optional<Continuation> latest(Proof reader) {
        return latest(reader.tenant(), reader.plan());
    }

    /** The same for what follows from an event. */
    public Optional<Continuation> latest(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select c.continuation_id, c.assessment, trim(w.first_name || ' ' || w.last_name) as wisher,
                               c.wished_on, c.wish, c.coordinator_id,
                               trim(k.first_name || ' ' || k.last_name) as coordinator,
                               c.agreed_at is not null as agreed, c.taken_over_at is not null as taken_over,
                               c.dropped_at is not null as dropped
                          from continuation c
                          join person w on w.tenant_id = c.tenant_id and w.person_id = c.wished_by
                          join person k on k.tenant_id = c.tenant_id and k.person_id = c.coordinator_id
                         where c.tenant_id = :tenant and c.plan_id = :plan and c.dropped_at is null
                         order by c.begun_at desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> continuation(row))
                .optional();
    }

    private static Continuation continuation(ResultSet row) throws SQLException {
        return new Continuation(
                Rows.id(row, "continuation_id", ContinuationId::new),
                row.getString("assessment"),
                row.getString("wisher"),
                Rows.date(row, "wished_on"),
                row.getString("wish"),
                Rows.id(row, "coordinator_id", PersonId::new),
                row.getString("coordinator"),
                Stage.of(row.getBoolean("agreed"), row.getBoolean("taken_over"), row.getBoolean("dropped")));
    }

    public void markAgreed(TenantId tenant, ContinuationId id, Instant now) {
        sql.sql("""
                update continuation set agreed_at = :now
                 where tenant_id = :tenant and continuation_id = :id and agreed_at is null
                """)
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("id", id.value())
                .update();
    }

    public void markTakenOver(TenantId tenant, ContinuationId id, Instant now) {
        sql.sql("""
                update continuation set taken_over_at = :now
                 where tenant_id = :tenant and continuation_id = :id and taken_over_at is null
                """)
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("id", id.value())
                .update();
    }

    public void drop(TenantId tenant, ContinuationId id, Instant now) {
        sql.sql("""
                update continuation set dropped_at = :now
                 where tenant_id = :tenant and continuation_id = :id and taken_over_at is null and dropped_at is null
                """)
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("id", id.value())
                .update();
    }
}
