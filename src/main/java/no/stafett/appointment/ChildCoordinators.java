package no.stafett.appointment;

import no.stafett.access.Proof;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a family has a barnekoordinator: where there is one, she coordinates (I-12). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChildCoordinators {

    private final JdbcClient sql;

    ChildCoordinators(JdbcClient sql) {
        this.sql = sql;
    }

    public boolean isAppointedFor(Proof plan) {
        return sql.sql("""
                        select exists (select from plan p
                                         join coordinator_appointment a on a.tenant_id = p.tenant_id
                                                                       and a.person_id = p.owner_id
                                                                       and a.kind = 'CHILD_COORDINATOR'
                                                                       and a.ended_at is null
                                        where p.tenant_id = :tenant and p.plan_id = :plan) as found
                        """)
                .param("tenant", plan.tenant().value())
                .param("plan", plan.plan().value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }
}
