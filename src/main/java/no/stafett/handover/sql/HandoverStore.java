package no.stafett.handover.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Movement;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of a plan's baton, and the chain of those who held it. */
@Component
public class HandoverStore {

    private final JdbcClient sql;

    HandoverStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when the giver's baton is already held out to somebody; the database decides who came first */
    public boolean add(Handover.Offered offer, BatonHolder holder) {
        return sql.sql("""
                        insert into handover (tenant_id, plan_id, handover_id, from_id, to_id, message, offered_at)
                        values (:tenant, :plan, :handover, :from, :to, :message, :at)
                        on conflict (tenant_id, plan_id, from_id)
                            where accepted_at is null and declined_at is null and taken_back_at is null
                            do nothing
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .param("handover", offer.id().value())
                        .param("from", offer.from().value())
                        .param("to", offer.to().value())
                        .param("message", offer.message())
                        .param("at", Rows.at(offer.at()))
                        .update()
                == 1;
    }

    /** An offer that waits for an answer, locked until the transaction ends: an answered one is not found. */
    public Optional<Handover.Offered> findOpen(HandoverId id, PlanMember member) {
        return sql.sql("""
                        select handover_id, from_id, to_id, message, offered_at
                          from handover
                         where tenant_id = :tenant and plan_id = :plan and handover_id = :handover
                           and accepted_at is null and declined_at is null and taken_back_at is null
                           for update
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("handover", id.value())
                .query((row, _) -> offered(row))
                .optional();
    }

    /** Every offer that waits for an answer. */
    public List<Handover.Offered> open(PlanMember member) {
        return sql.sql("""
                        select handover_id, from_id, to_id, message, offered_at
                          from handover
                         where tenant_id = :tenant and plan_id = :plan
                           and accepted_at is null and declined_at is null and taken_back_at is null
                         order by offered_at
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> offered(row))
                .list();
    }

    /** Who has held the baton, from the first to the one who holds it now. */
    public List<Movement> chain(PlanMember member) {
        return sql.sql("""
                        select b.person_id, pe.first_name || ' ' || pe.last_name as name,
                               coalesce(pe.position, '') as position, b.since, b.until
                          from baton b
                          join person pe on pe.tenant_id = b.tenant_id and pe.person_id = b.person_id
                         where b.tenant_id = :tenant and b.plan_id = :plan
                         order by b.since, b.until nulls last
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new Movement(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        member.place(row.getString("position")),
                        Rows.instant(row, "since"),
                        Rows.optionalInstant(row, "until")))
                .list();
    }

    public void save(Handover.Accepted accepted, PlanMember receiver) {
        answer("""
                update handover set accepted_at = :at
                 where tenant_id = :tenant and plan_id = :plan and handover_id = :handover
                """, accepted, receiver).param("at", Rows.at(accepted.at())).update();
    }

    public void save(Handover.Declined declined, PlanMember receiver) {
        answer("""
                update handover set declined_at = :at, decline_reason = :reason
                 where tenant_id = :tenant and plan_id = :plan and handover_id = :handover
                """, declined, receiver)
                .param("at", Rows.at(declined.at()))
                .param("reason", declined.reason())
                .update();
    }

    public void save(Handover.TakenBack takenBack, BatonHolder holder) {
        answer("""
                update handover set taken_back_at = :at
                 where tenant_id = :tenant and plan_id = :plan and handover_id = :handover
                """, takenBack, holder).param("at", Rows.at(takenBack.at())).update();
    }

    private JdbcClient.StatementSpec answer(String statement, Handover handover, PlanMember member) {
        return sql.sql(statement)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("handover", handover.id().value());
    }

    private static Handover.Offered offered(ResultSet row) throws SQLException {
        return new Handover.Offered(
                Rows.id(row, "handover_id", HandoverId::new),
                Rows.id(row, "from_id", PersonId::new),
                Rows.id(row, "to_id", PersonId::new),
                row.getString("message"),
                Rows.instant(row, "offered_at"));
    }
}
