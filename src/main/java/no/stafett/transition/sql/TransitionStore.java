package no.stafett.transition.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.stafett.access.BatonHolder;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.Aim;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.LastDay;
import no.stafett.transition.domain.Told;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionKind;
import no.stafett.transition.domain.TransitionState;
import no.stafett.transition.domain.Written;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The transitions of a plan. */
@Component
public class TransitionStore {

    private final JdbcClient sql;

    TransitionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes the plan's row first, as everybody does who moves the baton or changes the consent. */
    public void lockPlan(TenantId tenant, PlanId plan) {
        sql.sql("select plan_id from plan where tenant_id = :tenant and plan_id = :plan for no key update")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.uuid(row, "plan_id"))
                .single();
    }

    /** The open one, or the last there was, each thing as it was written last. */
    public Optional<Transition> newest(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select t.transition_id, t.from_unit_id, t.begun_by, t.begun_at, t.passed_at, t.access_ended_at,
                               t.finished_at, t.called_off_at, coalesce(t.called_off_reason, '') as called_off_reason,
                               told.version as told_version, told.told_on, told.whom, told.said_yes, told.childs_wish,
                               aim.version as aim_version, aim.kind, aim.to_unit_id, aim.next_holder_id,
                               array(select i.person_id from transition_invited i
                                      where i.tenant_id = t.tenant_id and i.transition_id = t.transition_id
                                        and i.version = aim.version
                                      order by i.person_id) as invited,
                               meeting.version as meeting_version, meeting.way, meeting.day, meeting.place, meeting.reason,
                               agreed.version as day_version, agreed.last_day, agreed.agreed_with,
                               array(select l.person_id from transition_leaving l
                                      where l.tenant_id = t.tenant_id and l.transition_id = t.transition_id
                                        and l.version = agreed.version
                                      order by l.person_id) as leaving
                          from transition t
                          left join lateral (select version, told_on, whom, said_yes, childs_wish
                                               from transition_told
                                              where tenant_id = t.tenant_id and transition_id = t.transition_id
                                              order by version desc limit 1) told on true
                          left join lateral (select version, kind, to_unit_id, next_holder_id
                                               from transition_aim
                                              where tenant_id = t.tenant_id and transition_id = t.transition_id
                                              order by version desc limit 1) aim on true
                          left join lateral (select version, way, day, place, reason
                                               from transition_meeting
                                              where tenant_id = t.tenant_id and transition_id = t.transition_id
                                              order by version desc limit 1) meeting on true
                          left join lateral (select version, last_day, agreed_with
                                               from transition_last_day
                                              where tenant_id = t.tenant_id and transition_id = t.transition_id
                                              order by version desc limit 1) agreed on true
                         where t.tenant_id = :tenant and t.plan_id = :plan
                         order by t.begun_at desc
                         limit 1
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> transition(row))
                .optional();
    }

    private static Transition transition(ResultSet row) throws SQLException {
        return new Transition(
                Rows.id(row, "transition_id", TransitionId::new),
                Rows.id(row, "from_unit_id", UnitId::new),
                Rows.id(row, "begun_by", PersonId::new),
                Rows.instant(row, "begun_at"),
                new Transition.Marks(
                        Rows.optionalInstant(row, "passed_at"),
                        Rows.optionalInstant(row, "access_ended_at"),
                        Rows.optionalInstant(row, "finished_at"),
                        Rows.optionalInstant(row, "called_off_at"),
                        row.getString("called_off_reason")),
                written(
                        row,
                        "told_version",
                        one -> new Told(
                                Rows.date(one, "told_on"),
                                one.getString("whom"),
                                one.getString("said_yes"),
                                one.getString("childs_wish"))),
                written(
                        row,
                        "aim_version",
                        one -> new Aim(
                                Rows.word(one, "kind", TransitionKind.class),
                                Rows.id(one, "to_unit_id", UnitId::new),
                                Rows.optionalId(one, "next_holder_id", PersonId::new),
                                people(one, "invited"))),
                written(
                        row,
                        "meeting_version",
                        one -> new HandoverMeeting(
                                Rows.word(one, "way", HandoverMeeting.Way.class),
                                Rows.optionalDate(one, "day"),
                                one.getString("place"),
                                one.getString("reason"))),
                written(
                        row,
                        "day_version",
                        one -> new LastDay(
                                Rows.date(one, "last_day"), people(one, "leaving"), one.getString("agreed_with"))));
    }

    @FunctionalInterface
    private interface Read<T> {
        T from(ResultSet row) throws SQLException;
    }

    private static <T> Optional<Written<T>> written(ResultSet row, String version, Read<T> what) throws SQLException {
        int number = row.getInt(version);
        return number == 0 ? Optional.empty() : Optional.of(new Written<>(number, what.from(row)));
    }

    private static List<PersonId> people(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray())
                .map(PersonId::new)
                .toList();
    }

    /** @return false when one is open already; the database decides who came first */
    public boolean begin(TransitionId id, BatonHolder holder, UnitId from, Instant now) {
        return sql.sql("""
                        insert into transition (tenant_id, plan_id, transition_id, from_unit_id, begun_by, begun_at)
                        values (:tenant, :plan, :transition, :from, :by, :now)
                        on conflict (tenant_id, plan_id) where finished_at is null and called_off_at is null do nothing
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("plan", holder.plan().value())
                        .param("transition", id.value())
                        .param("from", from.value())
                        .param("by", holder.person().value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** The next version; the plan is locked, and the key of the table stands behind. */
    public void writeTold(TransitionId id, BatonHolder holder, Written<Told> told, Instant now) {
        version(id, holder, told.version(), now, """
                        insert into transition_told (tenant_id, plan_id, transition_id, version, told_on, whom, said_yes,
                                                     childs_wish, written_by, written_at)
                        values (:tenant, :plan, :transition, :version, :on, :whom, :yes, :wish, :by, :now)
                        """)
                .param("on", told.what().on())
                .param("whom", told.what().whom())
                .param("yes", told.what().saidYes())
                .param("wish", told.what().childsWish())
                .update();
    }

    /** The next version; the plan is locked, and the key of the table stands behind. */
    public void writeAim(TransitionId id, BatonHolder holder, Written<Aim> aim, Instant now) {
        version(id, holder, aim.version(), now, """
                        insert into transition_aim (tenant_id, plan_id, transition_id, version, kind, to_unit_id,
                                                    next_holder_id, written_by, written_at)
                        values (:tenant, :plan, :transition, :version, :kind, :unit, :next, :by, :now)
                        """)
                .param("kind", aim.what().kind().name())
                .param("unit", aim.what().unit().value())
                .param("next", aim.what().nextHolder().map(PersonId::value).orElse(null))
                .update();
        aim.what()
                .invited()
                .forEach(person -> version(id, holder, aim.version(), now, """
                        insert into transition_invited (tenant_id, plan_id, transition_id, version, person_id, written_at)
                        values (:tenant, :plan, :transition, :version, :person, :now)
                        """)
                        .param("person", person.value())
                        .update());
    }

    /** The next version; the plan is locked, and the key of the table stands behind. */
    public void writeMeeting(TransitionId id, BatonHolder holder, Written<HandoverMeeting> meeting, Instant now) {
        version(id, holder, meeting.version(), now, """
                        insert into transition_meeting (tenant_id, plan_id, transition_id, version, way, day, place, reason,
                                                        written_by, written_at)
                        values (:tenant, :plan, :transition, :version, :way, :day, :place, :reason, :by, :now)
                        """)
                .param("way", meeting.what().way().name())
                .param("day", meeting.what().day().orElse(null))
                .param("place", meeting.what().place())
                .param("reason", meeting.what().reason())
                .update();
    }

    /** The next version; the plan is locked, and the key of the table stands behind. */
    public void writeLastDay(TransitionId id, BatonHolder holder, Written<LastDay> lastDay, Instant now) {
        version(id, holder, lastDay.version(), now, """
                        insert into transition_last_day (tenant_id, plan_id, transition_id, version, last_day, agreed_with,
                                                         written_by, written_at)
                        values (:tenant, :plan, :transition, :version, :day, :agreedWith, :by, :now)
                        """)
                .param("day", lastDay.what().day())
                .param("agreedWith", lastDay.what().agreedWith())
                .update();
        lastDay.what()
                .leaving()
                .forEach(person -> version(id, holder, lastDay.version(), now, """
                        insert into transition_leaving (tenant_id, plan_id, transition_id, version, person_id, written_at)
                        values (:tenant, :plan, :transition, :version, :person, :now)
                        """)
                        .param("person", person.value())
                        .update());
    }

    private JdbcClient.StatementSpec version(
            TransitionId id, BatonHolder holder, int version, Instant now, String statement) {
        return sql.sql(statement)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("transition", id.value())
                .param("version", version)
                .param("by", holder.person().value())
                .param("now", Rows.at(now));
    }

    /** What was true before keeps its moment. */
    public void mark(TenantId tenant, TransitionId id, TransitionState state, Instant now) {
        sql.sql("""
                update transition
                   set passed_at = case when :passed then coalesce(passed_at, cast(:now as timestamptz)) end,
                       access_ended_at = case when :ended then coalesce(access_ended_at, cast(:now as timestamptz)) end,
                       finished_at = case when :over then cast(:now as timestamptz) end
                 where tenant_id = :tenant and transition_id = :transition
                   and finished_at is null and called_off_at is null
                """)
                .param("passed", state.batonHasPassed())
                .param("ended", state.accessHasEnded())
                .param("over", state.isOver())
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("transition", id.value())
                .update();
    }

    /** @param reason empty when the plan was closed, and nobody called it off by itself */
    public void callOff(TenantId tenant, TransitionId id, PersonId by, String reason, Instant now) {
        sql.sql("""
                update transition
                   set called_off_at = :now, called_off_by = :by, called_off_reason = nullif(:reason, '')
                 where tenant_id = :tenant and transition_id = :transition
                   and finished_at is null and called_off_at is null
                """)
                .param("now", Rows.at(now))
                .param("by", by.value())
                .param("reason", reason)
                .param("tenant", tenant.value())
                .param("transition", id.value())
                .update();
    }

    /** The plans in use that have an open one: ids only, for what the day and the baton make of them. */
    public List<PlanId> open(TenantId tenant) {
        return sql.sql("""
                        select t.plan_id
                          from transition t
                          join plan p on p.tenant_id = t.tenant_id and p.plan_id = t.plan_id and p.status = 'ACTIVE'
                         where t.tenant_id = :tenant and t.finished_at is null and t.called_off_at is null
                         order by t.begun_at
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .list();
    }

    /** The plans in use that are on their way to somebody who has left: ids only. */
    public List<PlanId> withoutNext(TenantId tenant, PersonId nextHolder) {
        return sql.sql("""
                        select w.plan_id
                          from transition_without_next w
                         where w.tenant_id = :tenant and w.next_holder_id = :person
                         order by w.plan_id
                        """)
                .param("tenant", tenant.value())
                .param("person", nextHolder.value())
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .list();
    }
}
