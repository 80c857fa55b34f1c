package no.stafett.overview.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.stafett.overview.domain.PlanCard;
import no.stafett.overview.domain.Reach;
import no.stafett.overview.domain.Waiting;
import no.stafett.shared.Actor;
import no.stafett.shared.Motif;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the start page gathers: three statements, however many plans there are. */
@Component
public class StartStore {

    private final JdbcClient sql;

    StartStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The plans whose door would open for a person: asked once, because it is the larger half of what the page costs. */
    public List<Reach> reach(Actor actor, Instant now) {
        return sql.sql("""
                        select r.plan_id, r.action, r.sees_place
                          from plans_within_reach(:person, :today, :now) r
                        """)
                .param("person", actor.person().value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) -> new Reach(
                        Rows.id(row, "plan_id", PlanId::new), row.getString("action"), row.getBoolean("sees_place")))
                .list();
    }

    /** At most five things that wait for a person, the most pressing first. */
    public List<Waiting> waiting(Actor actor, List<Reach> reach, LocalDate today) {
        return sql.sql("""
                        with reach as (
                            select r.plan_id, r.action
                              from unnest(cast(:plans as uuid[]), cast(:actions as text[])) as r (plan_id, action)
                        ), mine as (
                            select p.plan_id, b.person_id is not null as holds_baton
                              from reach r
                              join plan p on p.tenant_id = :tenant and p.plan_id = r.plan_id and p.status = 'ACTIVE'
                              left join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                               and b.person_id = :person and b.until is null
                             where r.action = 'READ'
                        ), waiting as (
                            select 0 as rank, 'CONSENT_TO_ANSWER' as kind, a.plan_id, '' as what,
                                   null::uuid as about, null::date as day
                              from consent_answer a
                              join consent c on c.tenant_id = a.tenant_id and c.consent_id = a.consent_id
                                            and c.sent_at is not null and c.ended_at is null
                              join reach r on r.plan_id = a.plan_id and r.action = 'ANSWER'
                             where a.tenant_id = :tenant and a.person_id = :person and a.answer is null
                            union all
                            select 0, 'ANSWER_TO_CONFIRM', ra.plan_id, w.first_name || ' ' || w.last_name, null,
                                   ra.answered_on
                              from recorded_answer ra
                              join consent c on c.tenant_id = ra.tenant_id and c.consent_id = ra.consent_id
                                            and c.ended_at is null
                              join reach r on r.plan_id = ra.plan_id and r.action = 'ANSWER'
                              join person w on w.tenant_id = ra.tenant_id and w.person_id = ra.recorded_by
                             where ra.tenant_id = :tenant and ra.person_id = :person and ra.said = 'GIVEN'
                               and ra.confirmed_at is null and ra.refuted_at is null
                            union all
                            select 1, 'BATON_OFFERED', h.plan_id, g.first_name || ' ' || g.last_name, null, null
                              from handover h
                              join mine m on m.plan_id = h.plan_id
                              join person g on g.tenant_id = h.tenant_id and g.person_id = h.from_id
                             where h.tenant_id = :tenant and h.to_id = :person
                               and h.waits
                            union all
                            select 1, case when p.asks_next = :person
                                                and not exists (select from baton b
                                                                 where b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                                                   and b.person_id = :person and b.until is null)
                                           then 'HOLDERS_HAVE_LEFT' else 'TIME_RAN_OUT' end, p.plan_id, '', null, null
                              from plan p
                              join reach r on r.plan_id = p.plan_id and r.action = 'ASK'
                             where p.tenant_id = :tenant and p.status = 'ACTIVE'
                               and not exists (select from consent c
                                                where c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                                  and c.ended_at is null and c.sent_at is not null
                                                  and c.activated_at is null)
                            union all
                            select 2, 'CONSENT_DECLINED', p.plan_id, '', null, null
                              from plan p
                              join reach r on r.plan_id = p.plan_id and r.action = 'PREPARE'
                             where p.tenant_id = :tenant and p.status = 'AWAITING_CONSENT'
                               and exists (select from consent c
                                            where c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                              and c.ended_why = 'DECLINED')
                               and not exists (select from consent c
                                                where c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                                  and c.ended_at is null and c.sent_at is not null)
                            union all
                            select case when v.due_date < :today then 3 else 4 end,
                                   case when v.due_date < :today then 'ACTIVITY_OVERDUE' else 'ACTIVITY_DUE' end,
                                   a.plan_id, v.title, a.activity_id, v.due_date
                              from activity_version v
                              join activity a on a.tenant_id = v.tenant_id and a.plan_id = v.plan_id
                                             and a.activity_id = v.activity_id and a.version = v.version
                                             and a.ended_at is null
                              join mine m on m.plan_id = v.plan_id
                             where v.tenant_id = :tenant and v.responsible_id = :person
                               and v.due_date <= :soon
                            union all
                            select 5, 'GOAL_TO_EVALUATE', g.plan_id, v.title, g.goal_id, v.evaluate_by
                              from mine m
                              join goal g on g.tenant_id = :tenant and g.plan_id = m.plan_id and g.closed_at is null
                              join goal_version v on v.tenant_id = g.tenant_id and v.plan_id = g.plan_id
                                                 and v.goal_id = g.goal_id and v.version = g.version
                             where m.holds_baton and v.evaluate_by <= :soon
                            union all
                            select 5, 'PLAN_TO_REVISE', m.plan_id, '', null, ip.revise_on
                              from mine m
                              join plan p on p.tenant_id = :tenant and p.plan_id = m.plan_id
                                         and p.plan_type = 'INDIVIDUAL_PLAN'
                              join lateral (select c.revise_on from individual_plan_content c
                                             where c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                             order by c.version desc limit 1) ip on true
                             where m.holds_baton and ip.revise_on <= :soon
                            union all
                            select 6, 'DRAFT', p.plan_id, '', null, null
                              from plan p
                              join reach r on r.plan_id = p.plan_id and r.action = 'PREPARE'
                             where p.tenant_id = :tenant and p.status = 'DRAFT'
                        )
                        select w.kind, w.plan_id, p.plan_type, o.first_name, w.what, w.about, w.day
                          from waiting w
                          join plan p on p.tenant_id = :tenant and p.plan_id = w.plan_id
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         order by w.rank, w.day nulls first, o.first_name
                         limit 5
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", today)
                .param("soon", today.plusDays(7))
                .param("plans", array(reach, Reach::plan))
                .param("actions", array(reach, Reach::action))
                .query((row, _) -> new Waiting(
                        Rows.word(row, "kind", Waiting.Kind.class),
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("plan_type"),
                        row.getString("first_name"),
                        row.getString("what"),
                        Rows.optionalId(row, "about", id -> id),
                        Rows.optionalDate(row, "day")))
                .list();
    }

    /**
     * My plans: those I take part in, those I have opened that are not active yet, and those I read in an emergency. What
     * is unseen is counted from "case", not "coalesce": behind the wall only what surely leaks nothing may look into an index.
     */
    public List<PlanCard> cards(Actor actor, List<Reach> reach, LocalDate today) {
        return sql.sql("""
                        with mine as (
                            select distinct r.plan_id, r.sees_place
                              from unnest(cast(:plans as uuid[]), cast(:actions as text[]), cast(:places as boolean[]))
                                       as r (plan_id, action, sees_place)
                             where r.action in ('READ', 'PREPARE')
                        )
                        select p.plan_id, o.first_name, p.plan_type, p.status, p.level, c.motif, c.picture_id,
                               h.first_name || ' ' || h.last_name as holder,
                               case when mine.sees_place then h.position end as position,
                               case when mine.sees_place and h.left_at is null then h.phone end as phone,
                               h.left_at is not null as holder_has_left,
                               coalesce(b.person_id = :person, false)
                                   or exists (select from baton also
                                               where also.tenant_id = p.tenant_id and also.plan_id = p.plan_id
                                                 and also.person_id = :person and also.until is null) as my_baton,
                               least(d.next_due, e.next_evaluation) as deadline,
                               n.news
                          from mine
                          join plan p on p.tenant_id = :tenant and p.plan_id = mine.plan_id
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          left join lateral (select motif, picture_id from plan_cover
                                              where tenant_id = p.tenant_id and plan_id = p.plan_id
                                              order by version desc limit 1) c on true
                          left join baton b on b.tenant_id = p.tenant_id and b.plan_id = p.plan_id
                                           and b.until is null and b.primary_contact
                          left join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                          left join lateral (select min(v.due_date) as next_due
                                               from activity a
                                               join activity_version v using (tenant_id, plan_id, activity_id, version)
                                              where a.tenant_id = p.tenant_id and a.plan_id = p.plan_id
                                                and a.ended_at is null and v.due_date >= :today) d on true
                          left join lateral (select min(v.evaluate_by) as next_evaluation
                                               from goal g
                                               join goal_version v using (tenant_id, plan_id, goal_id, version)
                                              where g.tenant_id = p.tenant_id and g.plan_id = p.plan_id
                                                and g.closed_at is null and v.evaluate_by >= :today) e on true
                          left join last_visit lv on lv.tenant_id = p.tenant_id and lv.plan_id = p.plan_id
                                                 and lv.person_id = :person
                          left join lateral (select case when lv.visited_at is null then p.activated_at
                                                         else lv.visited_at end as at) since on true
                          left join lateral (select count(*) as news
                                               from (select 1
                                                       from log_entry le
                                                      where le.tenant_id = p.tenant_id and le.plan_id = p.plan_id
                                                        and le.happened_at > since.at
                                                        and le.happened_by <> :person
                                                      limit 10) unseen) n on true
                         order by case p.status when 'ACTIVE' then 0 when 'AWAITING_CONSENT' then 1 when 'DRAFT' then 2
                                                else 3 end,
                                  o.first_name, p.plan_id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", today)
                .param("plans", array(reach, Reach::plan))
                .param("actions", array(reach, Reach::action))
                .param("places", array(reach, Reach::seesPlace))
                .query((row, _) -> new PlanCard(
                        Rows.id(row, "plan_id", PlanId::new),
                        row.getString("first_name"),
                        row.getString("plan_type"),
                        row.getString("status"),
                        row.getInt("level"),
                        Rows.optionalWord(row, "motif", Motif.class),
                        Rows.optionalId(row, "picture_id", id -> id),
                        Rows.text(row, "holder"),
                        Rows.text(row, "position"),
                        Rows.text(row, "phone"),
                        row.getBoolean("holder_has_left"),
                        row.getBoolean("my_baton"),
                        Rows.optionalDate(row, "deadline"),
                        row.getInt("news")))
                .list();
    }

    private static String array(List<Reach> reach, Function<Reach, Object> part) {
        return reach.stream().map(part).map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
