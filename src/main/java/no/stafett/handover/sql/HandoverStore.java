package no.stafett.handover.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.InVain;
import no.stafett.handover.domain.Movement;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.domain.Split;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The offers of a plan's baton, and the grips of those who held it. */
@Component
public class HandoverStore {

    private final JdbcClient sql;

    HandoverStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when the giver's baton is already held out to somebody; the database decides who came first */
    public boolean add(Handover.Offered offer, BatonHolder holder) {
        return sql.sql("""
                        insert into handover (tenant_id, plan_id, handover_id, from_id, to_id, giver_duties,
                                              receiver_duties, receiver_is_primary, message, offered_at)
                        values (:tenant, :plan, :handover, :from, :to, :mine, :theirs, :otherIsFirst, :message, :at)
                        on conflict (tenant_id, plan_id, from_id)
                            where waits
                            do nothing
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .param("handover", offer.id().value())
                        .param("from", offer.from().value())
                        .param("to", offer.to().value())
                        .param("mine", offer.split().map(Split::mine).orElse(null))
                        .param("theirs", offer.split().map(Split::theirs).orElse(null))
                        .param(
                                "otherIsFirst",
                                offer.split().map(Split::otherIsFirst).orElse(null))
                        .param("message", offer.message())
                        .param("at", Rows.at(offer.at()))
                        .update()
                == 1;
    }

    /** Takes the plan's row first, as everybody does who changes its consent: what is read next holds until the end. */
    public void lockPlan(PlanMember member) {
        sql.sql("select plan_id from plan where tenant_id = :tenant and plan_id = :plan for no key update")
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> Rows.uuid(row, "plan_id"))
                .single();
    }

    /** How the baton may go from somebody to each employee who takes part now. */
    public Map<PersonId, Passage> passagesFrom(PersonId giver, PlanMember member) {
        var passages = new HashMap<PersonId, Passage>();
        sql.sql("""
                select pa.person_id,
                       case when pe.unit_id = giver.unit_id then 'WITHIN_THE_UNIT'
                            when l.role in ('BATON_HOLDER', 'COMING_HOLDER') then 'AGREED_WITH_THE_FAMILY'
                            else 'FAMILY_IS_NOT_ASKED' end as passage
                  from participation pa
                  join person pe on pe.tenant_id = pa.tenant_id and pe.person_id = pa.person_id
                  join person giver on giver.tenant_id = pa.tenant_id and giver.person_id = :giver
                  join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
                  join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                                and c.activated_at is not null and c.ended_at is null
                 where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null
                """)
                .param("giver", giver.value())
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((RowCallbackHandler) row -> passages.put(
                        Rows.id(row, "person_id", PersonId::new), Rows.word(row, "passage", Passage.class)));
        return passages;
    }

    /** An offer that waits for an answer, locked until the transaction ends: an answered one is not found. */
    public Optional<Handover.Offered> findOpen(HandoverId id, PlanMember member) {
        return sql.sql("""
                        select handover_id, from_id, to_id, giver_duties, receiver_duties, receiver_is_primary,
                               message, offered_at
                          from handover
                         where tenant_id = :tenant and plan_id = :plan and handover_id = :handover
                           and waits
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
                        select handover_id, from_id, to_id, giver_duties, receiver_duties, receiver_is_primary,
                               message, offered_at
                          from handover
                         where tenant_id = :tenant and plan_id = :plan
                           and waits
                         order by offered_at
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> offered(row))
                .list();
    }

    /** What the reader has offered last, when nobody took it and she has not said that she goes on holding it. */
    public Optional<InVain> inVain(PlanMember reader) {
        return sql.sql("""
                        select h.handover_id, h.to_id, trim(r.first_name || ' ' || r.last_name) as receiver,
                               h.declined_at is not null as declined, coalesce(h.decline_reason, '') as reason,
                               exists (select from baton_to_see_to s
                                        where s.tenant_id = h.tenant_id and s.plan_id = h.plan_id
                                          and s.handover_id = h.handover_id) as with_leader
                          from handover h
                          join person r on r.tenant_id = h.tenant_id and r.person_id = h.to_id
                          join baton b on b.tenant_id = h.tenant_id and b.plan_id = h.plan_id and b.person_id = h.from_id
                                      and b.until is null and b.since <= h.offered_at
                         where h.tenant_id = :tenant and h.plan_id = :plan and h.from_id = :reader
                           and (h.declined_at is not null or h.expired_at is not null) and h.kept_at is null
                           and not exists (select from handover later
                                            where later.tenant_id = h.tenant_id and later.plan_id = h.plan_id
                                              and later.from_id = h.from_id and later.offered_at > h.offered_at)
                        """)
                .param("tenant", reader.tenant().value())
                .param("plan", reader.plan().value())
                .param("reader", reader.person().value())
                .query((row, _) -> new InVain(
                        Rows.id(row, "handover_id", HandoverId::new),
                        Rows.id(row, "to_id", PersonId::new),
                        row.getString("receiver"),
                        row.getBoolean("declined"),
                        row.getString("reason"),
                        row.getBoolean("with_leader")))
                .optional();
    }

    public void keep(InVain offer, BatonHolder giver, Instant now) {
        sql.sql("""
                update handover set kept_at = :now
                 where tenant_id = :tenant and plan_id = :plan and handover_id = :handover
                """)
                .param("now", Rows.at(now))
                .param("tenant", giver.tenant().value())
                .param("plan", giver.plan().value())
                .param("handover", offer.id().value())
                .update();
    }

    /** Whether the reader is the coordinator the family has agreed to, so that the log is individuell plan when she has it. */
    public boolean becomesCoordinator(PlanMember reader) {
        return sql.sql("""
                        select exists (select from coordinator_to_be
                                        where tenant_id = :tenant and plan_id = :plan and person_id = :reader) as found
                        """)
                .param("tenant", reader.tenant().value())
                .param("plan", reader.plan().value())
                .param("reader", reader.person().value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /**
     * Every grip of the baton, from the first to those of now; those of the log it goes on from first of all (K3). A new one begins
     * when the duties are written anew.
     */
    public List<Movement> grips(PlanMember member) {
        return sql.sql("""
                        select b.person_id, pe.first_name || ' ' || pe.last_name as name,
                               coalesce(pe.position, '') as position, b.duties, b.primary_contact, b.since, b.until,
                               pe.left_at is not null as has_left,
                               coalesce(trim(leader.first_name || ' ' || leader.last_name), '') as appointed_by
                          from baton b
                          join person pe on pe.tenant_id = b.tenant_id and pe.person_id = b.person_id
                          left join person leader on leader.tenant_id = b.tenant_id and leader.person_id = b.appointed_by
                         where b.tenant_id = :tenant
                           and b.plan_id in (:plan, (select p.predecessor_id from plan p
                                                      where p.tenant_id = :tenant and p.plan_id = :plan))
                         order by b.since, b.until nulls last, b.primary_contact desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new Movement(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        member.place(row.getString("position")),
                        row.getString("duties"),
                        row.getBoolean("primary_contact"),
                        row.getBoolean("has_left"),
                        row.getString("appointed_by"),
                        Rows.instant(row, "since"),
                        Rows.optionalInstant(row, "until")))
                .list();
    }

    /** Whether a holder has left. Asked when the plan is locked, so that it holds until the end. */
    public boolean hasLeft(PlanMember member, PersonId holder) {
        return sql.sql("""
                        select not exists (select from working_holder
                                            where tenant_id = :tenant and plan_id = :plan and person_id = :person) as gone
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("person", holder.value())
                .query((row, _) -> row.getBoolean("gone"))
                .single();
    }

    /** What she has held out to somebody, taken back. */
    public void takeBackAll(BatonHolder giver, Instant now) {
        sql.sql("""
                update handover set taken_back_at = :now
                 where tenant_id = :tenant and plan_id = :plan and from_id = :giver and waits
                """)
                .param("now", Rows.at(now))
                .param("tenant", giver.tenant().value())
                .param("plan", giver.plan().value())
                .param("giver", giver.person().value())
                .update();
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

    private static Optional<Split> split(ResultSet row) throws SQLException {
        return row.getString("giver_duties") == null
                ? Optional.empty()
                : Optional.of(new Split(
                        row.getString("giver_duties"),
                        row.getString("receiver_duties"),
                        row.getBoolean("receiver_is_primary") ? Split.First.THE_OTHER : Split.First.ME));
    }

    private static Handover.Offered offered(ResultSet row) throws SQLException {
        return new Handover.Offered(
                Rows.id(row, "handover_id", HandoverId::new),
                Rows.id(row, "from_id", PersonId::new),
                Rows.id(row, "to_id", PersonId::new),
                split(row),
                row.getString("message"),
                Rows.instant(row, "offered_at"));
    }
}
