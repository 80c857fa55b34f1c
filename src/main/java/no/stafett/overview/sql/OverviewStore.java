package no.stafett.overview.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.overview.domain.Closing;
import no.stafett.overview.domain.Cover;
import no.stafett.overview.domain.GoalGlance;
import no.stafett.overview.domain.News;
import no.stafett.overview.domain.TransitionGlance;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the plan overview gathers: a fixed number of statements, however much the plan holds. */
@Component
public class OverviewStore {

    private final JdbcClient sql;

    OverviewStore(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Cover> cover(PlanMember member) {
        return sql.sql("""
                        select description, picture_id, picture_text, next_meeting_at, next_meeting_place
                          from plan_cover
                         where tenant_id = :tenant and plan_id = :plan
                         order by version desc
                         limit 1
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> cover(member, row))
                .optional();
    }

    /** The transition that is not over, if there is one. */
    public Optional<TransitionGlance> transition(PlanMember member) {
        return sql.sql("""
                        select coalesce(u.name, '') as unit,
                               coalesce(trim(n.first_name || ' ' || n.last_name), '') as next_holder, d.last_day,
                               t.passed_at is not null as passed,
                               t.access_ended_at is not null and t.passed_at is null as still
                          from transition t
                          left join lateral (select to_unit_id, next_holder_id
                                               from transition_aim
                                              where tenant_id = t.tenant_id and transition_id = t.transition_id
                                              order by version desc limit 1) a on true
                          left join lateral (select last_day
                                               from transition_last_day
                                              where tenant_id = t.tenant_id and transition_id = t.transition_id
                                              order by version desc limit 1) d on true
                          left join unit u on u.tenant_id = t.tenant_id and u.unit_id = a.to_unit_id
                          left join person n on n.tenant_id = t.tenant_id and n.person_id = a.next_holder_id
                         where t.tenant_id = :tenant and t.plan_id = :plan
                           and t.finished_at is null and t.called_off_at is null
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new TransitionGlance(
                        member.place(row.getString("unit")),
                        row.getString("next_holder"),
                        Rows.optionalDate(row, "last_day"),
                        row.getBoolean("passed"),
                        row.getBoolean("still")))
                .optional();
    }

    /** The cover as it was before the plan was opened again, when that is the family's own (Z-07). Sealed from the team. */
    public Optional<Cover> coverBefore(PlanMember member) {
        return sql.sql("""
                        select c.description, c.picture_id, c.picture_text, c.next_meeting_at, c.next_meeting_place
                          from plan p
                          join plan_cover c on c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                           and c.written_at < p.sealed_before
                         where p.tenant_id = :tenant and p.plan_id = :plan
                         order by c.version desc
                         limit 1
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> cover(member, row))
                .optional();
    }

    private static Cover cover(PlanMember member, ResultSet row) throws SQLException {
        return new Cover(
                row.getString("description"),
                Rows.optionalId(row, "picture_id", id -> id),
                row.getString("picture_text"),
                Rows.optionalInstant(row, "next_meeting_at"),
                member.place(row.getString("next_meeting_place")));
    }

    /** The last words of a holder who closed the plan, if one has. */
    public Optional<Closing> closing(PlanMember member) {
        return sql.sql("""
                        select n.ground, n.assessment, n.conclusion, n.closed_at,
                               who.first_name || ' ' || who.last_name as who
                          from closing_note n
                          join person who on who.tenant_id = n.tenant_id and who.person_id = n.written_by
                         where n.tenant_id = :tenant and n.plan_id = :plan and n.closed_at is not null
                         order by n.closed_at desc
                         limit 1
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new Closing(
                        row.getString("ground"),
                        row.getString("assessment"),
                        row.getString("conclusion"),
                        row.getString("who").strip(),
                        Rows.instant(row, "closed_at")))
                .optional();
    }

    /** The level the family is asked about now. */
    public Optional<Integer> levelAskedAbout(PlanMember member) {
        return sql.sql("""
                        select l.level_to
                          from consent c
                          join level_proposal l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                         where c.tenant_id = :tenant and c.plan_id = :plan
                           and c.sent_at is not null and c.activated_at is null and c.ended_at is null
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> row.getInt("level_to"))
                .optional();
    }

    /** Every open goal in the order they stand, each main goal before its sub-goals. */
    public List<GoalGlance> goals(PlanMember member) {
        return sql.sql("""
                        with kept as materialized (
                            select k.item_id, string_agg(distinct g.first_name, ', ') as names
                              from kept_entry k
                              join person g on g.tenant_id = k.tenant_id and g.person_id = k.guardian_id
                             where k.tenant_id = :tenant and k.plan_id = :plan
                             group by k.item_id
                        )
                        select g.goal_id, g.kind = 'MAIN' as main, v.title, v.evaluate_by,
                               coalesce((select names from kept where item_id = g.goal_id), '') as kept_from,
                               count(a.activity_id) as activities,
                               count(a.activity_id) filter (where a.ended_at is null and av.status = 'IN_PROGRESS')
                                   as under_way,
                               count(a.activity_id) filter (where a.ended_at is not null) as ended
                          from goal g
                          join goal_version v using (tenant_id, plan_id, goal_id, version)
                          left join goal m on m.tenant_id = g.tenant_id and m.plan_id = g.plan_id
                                          and m.goal_id = g.main_goal_id
                          left join activity a on a.tenant_id = g.tenant_id and a.plan_id = g.plan_id
                                              and a.goal_id = g.goal_id
                          left join activity_version av on av.tenant_id = a.tenant_id and av.plan_id = a.plan_id
                                                       and av.activity_id = a.activity_id and av.version = a.version
                         where g.tenant_id = :tenant and g.plan_id = :plan and g.closed_at is null
                         group by g.goal_id, g.kind, g.position, g.main_goal_id, m.position, v.title, v.evaluate_by
                         order by coalesce(m.position, g.position), coalesce(g.main_goal_id, g.goal_id),
                                  g.kind, g.position
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new GoalGlance(
                        Rows.uuid(row, "goal_id"),
                        row.getBoolean("main"),
                        row.getString("title"),
                        row.getString("kept_from"),
                        Rows.optionalDate(row, "evaluate_by"),
                        row.getInt("activities"),
                        row.getInt("under_way"),
                        row.getInt("ended")))
                .list();
    }

    /** How much may need a hand in it, for the one who holds the baton. */
    public int findings(PlanMember holder) {
        return sql.sql("""
                        select count(*) as findings
                          from plan_finding
                         where tenant_id = :tenant and plan_id = :plan and ended_at is null
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> row.getInt("findings"))
                .single();
    }

    /** The newest that others have done, and whether it came after this reader's last visit. */
    public List<News> news(PlanMember member, int atMost) {
        return sql.sql("""
                        with kept as materialized (
                            select k.item_id, string_agg(distinct g.first_name, ', ') as names
                              from kept_entry k
                              join person g on g.tenant_id = k.tenant_id and g.person_id = k.guardian_id
                             where k.tenant_id = :tenant and k.plan_id = :plan
                             group by k.item_id
                        )
                        select le.event, who.first_name || ' ' || who.last_name as who, le.about_id, le.happened_at,
                               case when gv.title is not null then 'GOAL'
                                    when av.title is not null then 'ACTIVITY'
                                    when about.person_id is not null then 'PERSON' else '' end as about_kind,
                               coalesce(gv.title, av.title, about.first_name || ' ' || about.last_name, '') as title,
                               coalesce((select max(names) from kept where item_id in (le.about_id, le.item_id)), '')
                                   as kept_from,
                               lv.visited_at is null or le.happened_at > lv.visited_at as unseen
                          from log_entry le
                          join person who on who.tenant_id = le.tenant_id and who.person_id = le.happened_by
                          left join lateral (select title from goal_version
                                              where tenant_id = le.tenant_id and plan_id = le.plan_id
                                                and goal_id = le.about_id and written_at <= le.happened_at
                                              order by version desc limit 1) gv on true
                          left join lateral (select title from activity_version
                                              where tenant_id = le.tenant_id and plan_id = le.plan_id
                                                and activity_id = le.about_id and written_at <= le.happened_at
                                              order by version desc limit 1) av on true
                          left join person about on about.tenant_id = le.tenant_id and about.person_id = le.about_id
                          left join last_visit lv on lv.tenant_id = le.tenant_id and lv.plan_id = le.plan_id
                                                 and lv.person_id = :person
                         where le.tenant_id = :tenant and le.plan_id = :plan and le.happened_by <> :person
                         order by le.happened_at desc
                         limit :atMost
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("person", member.person().value())
                .param("atMost", atMost)
                .query((row, _) -> new News(
                        row.getString("event"),
                        row.getString("who"),
                        row.getString("about_kind"),
                        Rows.optionalId(row, "about_id", id -> id),
                        row.getString("title"),
                        row.getString("kept_from"),
                        Rows.instant(row, "happened_at"),
                        row.getBoolean("unseen")))
                .list();
    }

    /** The reader has been here: what she saw is no longer news. */
    public void visited(PlanMember member, Instant now) {
        sql.sql("""
                insert into last_visit (tenant_id, plan_id, person_id, visited_at)
                values (:tenant, :plan, :person, :now)
                on conflict (tenant_id, plan_id, person_id) do update set visited_at = excluded.visited_at
                """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("person", member.person().value())
                .param("now", Rows.at(now))
                .update();
    }
}
