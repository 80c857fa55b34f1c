package no.stafett.transition.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.handover.HandoverId;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import no.stafett.transition.MoveId;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.HeldPlan;
import no.stafett.transition.domain.Move;
import no.stafett.transition.domain.MoveLine;
import no.stafett.transition.domain.MovePlan;
import no.stafett.transition.domain.OfferedBaton;
import no.stafett.transition.domain.ReportLine;
import no.stafett.transition.domain.Round;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The moves of a person, and what is in them for her. A plan she may not read, or may not be told the place of, is counted and
 * not shown.
 */
@Component
public class MoveStore {

    private final JdbcClient sql;
    private final ProgressStore progresses;

    MoveStore(JdbcClient sql, ProgressStore progresses) {
        this.sql = sql;
        this.progresses = progresses;
    }

    public void add(Actor actor, Move move, Instant now) {
        sql.sql("""
                insert into move (tenant_id, move_id, name, to_unit_id, next_holder_id, last_day, meeting_day, meeting_place,
                                  made_by, second_id, made_at)
                values (:tenant, :move, :name, :unit, :next, :lastDay, :meetingDay, :place, :by, :second, :now)
                """)
                .param("tenant", actor.tenant().value())
                .param("move", move.id().value())
                .param("name", move.name())
                .param("unit", move.unit().value())
                .param("next", move.nextHolder().value())
                .param("lastDay", move.lastDay())
                .param("meetingDay", move.meetingDay())
                .param("place", move.meetingPlace())
                .param("by", move.madeBy().value())
                .param("second", move.second().map(PersonId::value).orElse(null))
                .param("now", Rows.at(now))
                .update();
    }

    /** Nothing when she does not prepare it. */
    public Optional<Move> find(Actor actor, MoveId id) {
        return sql.sql("""
                        select m.move_id, m.name, m.to_unit_id, coalesce(n.next_holder_id, m.next_holder_id) as next_holder_id,
                               m.last_day, m.meeting_day, m.meeting_place, m.made_by, m.second_id
                          from move m
                          left join lateral (select next_holder_id
                                               from move_next_holder
                                              where tenant_id = m.tenant_id and move_id = m.move_id
                                              order by version desc limit 1) n on true
                         where m.tenant_id = :tenant and m.move_id = :move and :person in (m.made_by, m.second_id)
                        """)
                .param("tenant", actor.tenant().value())
                .param("move", id.value())
                .param("person", actor.person().value())
                .query((row, _) -> new Move(
                        Rows.id(row, "move_id", MoveId::new),
                        row.getString("name"),
                        Rows.id(row, "to_unit_id", UnitId::new),
                        Rows.id(row, "next_holder_id", PersonId::new),
                        Rows.date(row, "last_day"),
                        Rows.date(row, "meeting_day"),
                        row.getString("meeting_place"),
                        Rows.id(row, "made_by", PersonId::new),
                        Rows.optionalId(row, "second_id", PersonId::new)))
                .optional();
    }

    /** Those she prepares, the newest first. */
    public List<MoveLine> of(Actor actor) {
        return sql.sql("""
                        select m.move_id, m.name, u.name as unit, m.last_day, count(mp.plan_id) as plans,
                               count(t.finished_at) as over
                          from move m
                          join unit u on u.tenant_id = m.tenant_id and u.unit_id = m.to_unit_id
                          left join move_plan mp on mp.tenant_id = m.tenant_id and mp.move_id = m.move_id
                          left join transition t on t.tenant_id = mp.tenant_id and t.transition_id = mp.transition_id
                         where m.tenant_id = :tenant and :person in (m.made_by, m.second_id)
                         group by m.tenant_id, m.move_id, u.name
                         order by m.made_at desc
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> new MoveLine(
                        Rows.id(row, "move_id", MoveId::new),
                        row.getString("name"),
                        row.getString("unit"),
                        Rows.date(row, "last_day"),
                        row.getInt("plans"),
                        row.getInt("over")))
                .list();
    }

    /** The plans whose baton she holds that are not in this move, by name. */
    public List<HeldPlan> heldAndNotIn(Actor actor, MoveId move, Instant now) {
        return sql.sql("""
                        select p.plan_id, trim(o.first_name || ' ' || o.last_name) as owner
                          from plans_within_reach(:person, :today, :now) r
                          join plan p on p.tenant_id = :tenant and p.plan_id = r.plan_id and p.status = 'ACTIVE'
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id and b.person_id = :person
                                      and b.until is null
                         where r.action = 'READ' and r.sees_place
                           and not exists (select from move_plan mp
                                             join transition t on t.tenant_id = mp.tenant_id
                                                              and t.transition_id = mp.transition_id
                                                              and t.called_off_at is null
                                            where mp.tenant_id = p.tenant_id and mp.move_id = :move
                                              and mp.plan_id = p.plan_id)
                         order by owner, p.plan_id
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("move", move.value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) -> new HeldPlan(Rows.id(row, "plan_id", PlanId::new), row.getString("owner")))
                .list();
    }

    /** Somebody else is thought of from now on. Two who name one at the same time: the first counts. */
    public void nameNextHolder(Actor actor, MoveId move, PersonId next, Instant now) {
        sql.sql("""
                insert into move_next_holder (tenant_id, move_id, version, next_holder_id, written_by, written_at)
                select :tenant, :move, coalesce(max(n.version), 0) + 1, :next, :by, :now
                  from move_next_holder n
                 where n.tenant_id = :tenant and n.move_id = :move
                on conflict (tenant_id, move_id, version) do nothing
                """)
                .param("tenant", actor.tenant().value())
                .param("move", move.value())
                .param("next", next.value())
                .param("by", actor.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    private record Row(
            PlanId plan,
            String owner,
            boolean mine,
            boolean open,
            TransitionId transition,
            Optional<String> nextHolderWhoLeft) {}

    /** The plans in the move that she may read, by name, with how far each has come. */
    public List<MovePlan> plans(Actor actor, MoveId move, Instant now) {
        var rows = sql.sql("""
                        select mp.plan_id, trim(o.first_name || ' ' || o.last_name) as owner, mp.transition_id,
                               t.finished_at is null and t.called_off_at is null and p.status = 'ACTIVE' as open,
                               exists (select from baton b
                                        where b.tenant_id = mp.tenant_id and b.plan_id = mp.plan_id
                                          and b.person_id = :person and b.until is null) as mine,
                               trim(gone.first_name || ' ' || gone.last_name) as gone
                          from move_plan mp
                          join plans_within_reach(:person, :today, :now) r on r.plan_id = mp.plan_id
                                                                          and r.action = 'READ' and r.sees_place
                          join plan p on p.tenant_id = mp.tenant_id and p.plan_id = mp.plan_id
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join transition t on t.tenant_id = mp.tenant_id and t.transition_id = mp.transition_id
                          left join transition_without_next w on w.tenant_id = t.tenant_id
                                                             and w.transition_id = t.transition_id
                          left join person gone on gone.tenant_id = w.tenant_id and gone.person_id = w.next_holder_id
                         where mp.tenant_id = :tenant and mp.move_id = :move and t.called_off_at is null
                         order by owner, mp.plan_id
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("move", move.value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) -> new Row(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("owner"),
                        row.getBoolean("mine"),
                        row.getBoolean("open"),
                        Rows.id(row, "transition_id", TransitionId::new),
                        Optional.ofNullable(row.getString("gone"))))
                .list();
        var progress =
                progresses.of(actor.tenant(), rows.stream().map(Row::transition).collect(Collectors.toSet()));
        var plans = new ArrayList<MovePlan>();
        for (var row : rows) {
            Optional.ofNullable(progress.get(row.transition()))
                    .ifPresent(how -> plans.add(new MovePlan(
                            row.plan(), row.owner(), row.mine(), row.open(), how, row.nextHolderWhoLeft())));
        }
        return List.copyOf(plans);
    }

    /** A plan that was called off and comes in again has a new transition. */
    public void put(BatonHolder holder, MoveId move, TransitionId transition, Instant now) {
        sql.sql("""
                insert into move_plan (tenant_id, move_id, plan_id, transition_id, added_by, added_at)
                values (:tenant, :move, :plan, :transition, :by, :now)
                on conflict (tenant_id, move_id, plan_id)
                    do update set transition_id = excluded.transition_id, added_by = excluded.added_by,
                                  added_at = excluded.added_at
                """)
                .param("tenant", holder.tenant().value())
                .param("move", move.value())
                .param("plan", holder.plan().value())
                .param("transition", transition.value())
                .param("by", holder.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    /** The plans in it, whoever may read them: ids only. */
    public Set<PlanId> in(Actor actor, MoveId move) {
        return Set.copyOf(sql.sql("""
                        select mp.plan_id
                          from move_plan mp
                          join transition t on t.tenant_id = mp.tenant_id and t.transition_id = mp.transition_id
                                           and t.called_off_at is null
                         where mp.tenant_id = :tenant and mp.move_id = :move
                        """)
                .param("tenant", actor.tenant().value())
                .param("move", move.value())
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .list());
    }

    /** How it went with one plan. What is no plan of the municipality is not written down. */
    public void report(Actor actor, MoveId move, PlanId plan, Round round, Optional<String> refusal, Instant at) {
        sql.sql("""
                insert into move_report (tenant_id, move_id, plan_id, round, refusal, reported_to, reported_at)
                select p.tenant_id, :move, p.plan_id, :round, :refusal, :person, :at
                  from plan p
                 where p.tenant_id = :tenant and p.plan_id = :plan
                on conflict (tenant_id, move_id, plan_id)
                    do update set round = excluded.round, refusal = excluded.refusal, reported_to = excluded.reported_to,
                                  reported_at = excluded.reported_at
                """)
                .param("tenant", actor.tenant().value())
                .param("move", move.value())
                .param("plan", plan.value())
                .param("round", round.name())
                .param("refusal", refusal.orElse(null))
                .param("person", actor.person().value())
                .param("at", Rows.at(at))
                .update();
    }

    /** How the last round went that she began, by name. */
    public List<ReportLine> lastReport(Actor actor, MoveId move, Instant now) {
        return sql.sql("""
                        select r.round, r.refusal,
                               case when near.plan_id is null then '' else trim(o.first_name || ' ' || o.last_name) end as owner
                          from move_report r
                          join plan p on p.tenant_id = r.tenant_id and p.plan_id = r.plan_id
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          left join (select plan_id from plans_within_reach(:person, :today, :now)
                                      where action = 'READ' and sees_place) near on near.plan_id = r.plan_id
                         where r.tenant_id = :tenant and r.move_id = :move and r.reported_to = :person
                           and r.reported_at = (select max(latest.reported_at) from move_report latest
                                                 where latest.tenant_id = r.tenant_id and latest.move_id = r.move_id
                                                   and latest.reported_to = r.reported_to)
                         order by r.refusal is null, owner
                        """)
                .param("tenant", actor.tenant().value())
                .param("move", move.value())
                .param("person", actor.person().value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) -> new ReportLine(
                        Rows.word(row, "round", Round.class),
                        row.getString("owner"),
                        Optional.ofNullable(row.getString("refusal"))))
                .list();
    }

    /** The last day of the move that the open transition of a plan is in. */
    public Optional<LocalDate> lastDay(PlanMember member) {
        return sql.sql("""
                        select m.last_day
                          from move_plan mp
                          join transition t on t.tenant_id = mp.tenant_id and t.transition_id = mp.transition_id
                                           and t.finished_at is null and t.called_off_at is null
                          join move m on m.tenant_id = mp.tenant_id and m.move_id = mp.move_id
                         where mp.tenant_id = :tenant and mp.plan_id = :plan
                         order by mp.added_at desc
                         limit 1
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> Rows.date(row, "last_day"))
                .optional();
    }

    /** The batons that wait for her answer, the oldest offer first. */
    public List<OfferedBaton> offeredTo(Actor actor, Instant now) {
        return sql.sql("""
                        select h.plan_id, p.plan_type, h.handover_id, trim(o.first_name || ' ' || o.last_name) as owner,
                               trim(g.first_name || ' ' || g.last_name) as giver, h.message,
                               h.giver_duties is not null as together, h.offered_at,
                               h.giver_duties is null and k.person_id is not null as becomes_coordinator
                          from handover h
                          join plans_within_reach(:person, :today, :now) r on r.plan_id = h.plan_id and r.action = 'READ'
                          join plan p on p.tenant_id = h.tenant_id and p.plan_id = h.plan_id and p.status = 'ACTIVE'
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join person g on g.tenant_id = h.tenant_id and g.person_id = h.from_id
                          left join coordinator_to_be k on k.tenant_id = h.tenant_id and k.plan_id = h.plan_id
                                                       and k.person_id = h.to_id
                         where h.tenant_id = :tenant and h.to_id = :person and h.waits
                         order by h.offered_at, owner
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) -> new OfferedBaton(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("plan_type"),
                        Rows.id(row, "handover_id", HandoverId::new),
                        row.getString("owner"),
                        row.getString("giver"),
                        row.getString("message"),
                        row.getBoolean("together"),
                        row.getBoolean("becomes_coordinator"),
                        Rows.instant(row, "offered_at")))
                .list();
    }
}
