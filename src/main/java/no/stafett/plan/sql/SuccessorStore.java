package no.stafett.plan.sql;

import java.util.Optional;
import no.stafett.plan.Successors.Successor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which plan goes on from which log. */
@Component
public class SuccessorStore {

    private final JdbcClient sql;

    SuccessorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The one that is prepared, or waits for the family. */
    public Optional<Successor> waiting(TenantId tenant, PlanId log) {
        return sql.sql("""
                        select s.plan_id, s.opened_by, trim(o.first_name || ' ' || o.last_name) as opener,
                               s.status = 'AWAITING_CONSENT' as sent
                          from plan s
                          join person o on o.tenant_id = s.tenant_id and o.person_id = s.opened_by
                         where s.tenant_id = :tenant and s.predecessor_id = :log
                           and s.status in ('DRAFT', 'AWAITING_CONSENT')
                        """)
                .param("tenant", tenant.value())
                .param("log", log.value())
                .query((row, _) -> new Successor(
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.id(row, "opened_by", PersonId::new),
                        row.getString("opener"),
                        row.getBoolean("sent")))
                .optional();
    }

    /** The same, held. Not one that somebody else holds: whoever gives the last yes holds it, and takes the log after it. */
    public Optional<PlanId> lockWaiting(TenantId tenant, PlanId log) {
        return sql.sql("""
                        select plan_id
                          from plan
                         where tenant_id = :tenant and predecessor_id = :log and status in ('DRAFT', 'AWAITING_CONSENT')
                           for update skip locked
                        """)
                .param("tenant", tenant.value())
                .param("log", log.value())
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .optional();
    }

    /** Who opened it, and so closed the log with it. */
    public PersonId openedBy(TenantId tenant, PlanId successor) {
        return sql.sql("select opened_by from plan where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", tenant.value())
                .param("plan", successor.value())
                .query((row, _) -> Rows.id(row, "opened_by", PersonId::new))
                .single();
    }

    /** Copies what stands in a log to the plan that goes on from it; both are in use. */
    public void carryOver(TenantId tenant, PlanId log, PlanId successor) {
        sql.sql("""
                        select cast(carry_over(p.predecessor_id, p.plan_id) as text) as done
                          from plan p
                         where p.tenant_id = :tenant and p.predecessor_id = :log and p.plan_id = :successor
                        """)
                .param("tenant", tenant.value())
                .param("log", log.value())
                .param("successor", successor.value())
                .query((row, _) -> row.getString("done"))
                .single();
    }
}
