package no.stafett.handover.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import no.stafett.handover.HandoverId;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Offers nobody has answered, in every plan of the municipality: ids only, nothing of what was said. */
@Component
public class OldOfferStore {

    /** One that has ended. */
    public record Ended(PlanId plan, HandoverId handover, PersonId giver, PersonId receiver) {}

    private final JdbcClient sql;

    OldOfferStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An answer that comes at the same moment is first or late, never both. */
    public List<Ended> end(TenantId tenant, int days, Instant now) {
        return sql.sql("""
                        update handover set expired_at = :now
                         where tenant_id = :tenant and waits and offered_at <= :longAgo
                        returning plan_id, handover_id, from_id, to_id
                        """)
                .param("tenant", tenant.value())
                .param("now", Rows.at(now))
                .param("longAgo", Rows.at(now.minus(Duration.ofDays(days))))
                .query((row, _) -> new Ended(
                        Rows.id(row, "plan_id", PlanId::new),
                        Rows.id(row, "handover_id", HandoverId::new),
                        Rows.id(row, "from_id", PersonId::new),
                        Rows.id(row, "to_id", PersonId::new)))
                .list();
    }
}
