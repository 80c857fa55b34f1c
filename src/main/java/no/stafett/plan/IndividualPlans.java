package no.stafett.plan;

import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which plans are individuell plan, for the one who makes a log into one. A person has one of them at a time: the database
 * refuses a second (IP-01).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class IndividualPlans {

    private final JdbcClient sql;

    IndividualPlans(JdbcClient sql) {
        this.sql = sql;
    }

    public boolean isOne(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select exists (select from plan
                                        where tenant_id = :tenant and plan_id = :plan
                                          and plan_type = 'INDIVIDUAL_PLAN') as found
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /** Whether the person whose plan this is has an individuell plan beside it, in use or waiting for an answer. */
    public boolean ownerHasAnother(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select exists (select from plan p
                                         join plan other on other.tenant_id = p.tenant_id and other.owner_id = p.owner_id
                                                        and other.plan_id <> p.plan_id
                                                        and other.plan_type = 'INDIVIDUAL_PLAN'
                                                        and other.status in ('AWAITING_CONSENT', 'ACTIVE')
                                        where p.tenant_id = :tenant and p.plan_id = :plan) as found
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /** A log in use turns into individuell plan; what is in it follows. */
    public void become(TenantId tenant, PlanId plan) {
        sql.sql("""
                update plan set plan_type = 'INDIVIDUAL_PLAN'
                 where tenant_id = :tenant and plan_id = :plan and status = 'ACTIVE'
                """).param("tenant", tenant.value()).param("plan", plan.value()).update();
    }
}
