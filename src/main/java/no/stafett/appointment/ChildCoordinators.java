package no.stafett.appointment;

import java.time.Clock;
import no.stafett.access.Proof;
import no.stafett.shared.Oslo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whether a family has a barnekoordinator: where there is one, she coordinates (I-12). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ChildCoordinators {

    private final JdbcClient sql;
    private final Clock clock;

    ChildCoordinators(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public boolean isAppointedFor(Proof plan) {
        return sql.sql("""
                        select exists (select from plan p
                                         join working_coordinator a on a.tenant_id = p.tenant_id
                                                                   and a.person_id = p.owner_id
                                                                   and a.kind = 'CHILD_COORDINATOR'
                                                                   and a.days @> cast(:today as date)
                                        where p.tenant_id = :tenant and p.plan_id = :plan) as found
                        """)
                .param("tenant", plan.tenant().value())
                .param("plan", plan.plan().value())
                .param("today", Oslo.day(clock.instant()))
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }
}
