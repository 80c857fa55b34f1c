package no.stafett.handover;

import java.time.Instant;
import no.stafett.access.Proof;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The offers of a baton, for what happens elsewhere in the plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BatonOffers {

    private final JdbcClient sql;

    BatonOffers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes back what waits for one who is out of the plan, so that the holder may offer the baton to somebody else. */
    public void takeBackFrom(Proof plan, PersonId receiver, Instant now) {
        sql.sql("""
                update handover set taken_back_at = :now
                 where tenant_id = :tenant and plan_id = :plan and to_id = :receiver
                   and waits
                """)
                .param("now", Rows.at(now))
                .param("tenant", plan.tenant().value())
                .param("plan", plan.plan().value())
                .param("receiver", receiver.value())
                .update();
    }
}
