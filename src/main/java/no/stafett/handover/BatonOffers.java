package no.stafett.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.BatonHolder;
import no.stafett.access.Proof;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.usecase.Offering;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
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
    private final Offering offering;

    BatonOffers(JdbcClient sql, Offering offering) {
        this.sql = sql;
        this.offering = offering;
    }

    /** The holder holds the baton out to somebody, as on the page of the handover. Nothing is let go. */
    public Outcome<HandoverId> offer(BatonHolder holder, PersonId receiver, String message) {
        return offering.offer(holder, Optional.of(receiver), Optional.empty(), message)
                .map(Handover.Offered::id);
    }

    /** An offer that nobody can answer any more. */
    public record Ended(HandoverId handover, PersonId giver, PersonId receiver) {}

    /**
     * Somebody has left: what waits for her goes back to those who gave it, and what she asked others to hold with her ends. What
     * she has offered to others stands, so that one of them may take it.
     *
     * @return those that go back to somebody
     */
    public List<Ended> leave(TenantId tenant, PlanId plan, PersonId leaver, Instant now) {
        return sql
                .sql("""
                        update handover set taken_back_at = :now
                         where tenant_id = :tenant and plan_id = :plan and waits
                           and (to_id = :leaver or from_id = :leaver and giver_duties is not null)
                        returning handover_id, from_id, to_id
                        """)
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("leaver", leaver.value())
                .query((row, _) -> ended(row))
                .list()
                .stream()
                .filter(offer -> offer.receiver().equals(leaver))
                .toList();
    }

    /** Somebody else has been appointed in a giver's place: what she has offered ends. */
    public void end(Proof plan, Set<PersonId> givers, Instant now) {
        sql.sql("""
                update handover set taken_back_at = :now
                 where tenant_id = :tenant and plan_id = :plan and from_id in (:givers) and waits
                """)
                .param("now", Rows.at(now))
                .param("tenant", plan.tenant().value())
                .param("plan", plan.plan().value())
                .param("givers", givers.stream().map(PersonId::value).toList())
                .update();
    }

    private static Ended ended(ResultSet row) throws SQLException {
        return new Ended(
                Rows.id(row, "handover_id", HandoverId::new),
                Rows.id(row, "from_id", PersonId::new),
                Rows.id(row, "to_id", PersonId::new));
    }

    /** Takes back what waits for one who is out of the plan, so that the holder may offer the baton to somebody else. */
    public void takeBackFrom(Proof plan, PersonId receiver, Instant now) {
        takeBackFrom(plan.tenant(), plan.plan(), receiver, now);
    }

    /** The same, for work that nobody came to the door for. */
    public void takeBackFrom(TenantId tenant, PlanId plan, PersonId receiver, Instant now) {
        sql.sql("""
                update handover set taken_back_at = :now
                 where tenant_id = :tenant and plan_id = :plan and to_id = :receiver
                   and waits
                """)
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("receiver", receiver.value())
                .update();
    }
}
