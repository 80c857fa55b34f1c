package no.stafett.goals.sql;

import java.util.List;
import no.stafett.access.PlanMember;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.Arena;
import no.stafett.goals.domain.EndReason;
import no.stafett.goals.domain.Milestone;
import no.stafett.goals.domain.Named;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.Worked;
import no.stafett.shared.Motif;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the pages that show many goals need beside the goals themselves. Reads only, one statement for each. */
@Component
public class GoalLineStore {

    private final JdbcClient sql;

    GoalLineStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every activity of the plan, in the order the team has put them. */
    public List<ActivityLine> activities(PlanMember member) {
        return sql.sql("""
                        select a.activity_id, a.goal_id, a.created_by, a.end_reason, v.title, v.status,
                               v.responsible_id, v.arena, v.schedule, v.period_from, v.due_date, v.motif,
                               coalesce(c.comments, 0) as comments
                          from activity a
                          join activity_version v on v.tenant_id = a.tenant_id and v.plan_id = a.plan_id
                                                 and v.activity_id = a.activity_id and v.version = a.version
                          left join (select activity_id, count(*) as comments
                                       from comment
                                      where tenant_id = :tenant and plan_id = :plan and activity_id is not null
                                      group by activity_id) c on c.activity_id = a.activity_id
                         where a.tenant_id = :tenant and a.plan_id = :plan
                         order by a.position, a.created_at
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new ActivityLine(
                        Rows.id(row, "activity_id", ActivityId::new),
                        Rows.id(row, "goal_id", GoalId::new),
                        row.getString("title"),
                        Rows.word(row, "status", ActivityStatus.class),
                        Rows.optionalWord(row, "end_reason", EndReason.class),
                        Rows.id(row, "created_by", PersonId::new),
                        Rows.id(row, "responsible_id", PersonId::new),
                        Rows.word(row, "arena", Arena.class),
                        row.getString("schedule"),
                        Rows.optionalDate(row, "period_from"),
                        Rows.date(row, "due_date"),
                        Rows.optionalWord(row, "motif", Motif.class),
                        row.getInt("comments")))
                .list();
    }

    /** The days of activities: when each is due, or when it ended; and of every evaluation. */
    public List<Milestone> milestones(PlanMember member) {
        return sql.sql("""
                        select 'ACTIVITY_IS_DUE' as kind, a.goal_id, a.activity_id, v.title,
                               cast(null as text) as worked, v.due_date as day, cast(null as timestamptz) as at
                          from activity a
                          join activity_version v on v.tenant_id = a.tenant_id and v.plan_id = a.plan_id
                                                 and v.activity_id = a.activity_id and v.version = a.version
                         where a.tenant_id = :tenant and a.plan_id = :plan and a.ended_at is null
                        union all
                        select 'ACTIVITY_ENDED', a.goal_id, a.activity_id, v.title, null, null, a.ended_at
                          from activity a
                          join activity_version v on v.tenant_id = a.tenant_id and v.plan_id = a.plan_id
                                                 and v.activity_id = a.activity_id and v.version = a.version
                         where a.tenant_id = :tenant and a.plan_id = :plan and a.ended_at is not null
                        union all
                        select 'EVALUATED', coalesce(e.goal_id, a.goal_id), e.activity_id,
                               coalesce(av.title, gv.title), e.worked, null, e.written_at
                          from evaluation e
                          left join activity a on a.tenant_id = e.tenant_id and a.plan_id = e.plan_id
                                              and a.activity_id = e.activity_id
                          left join activity_version av on av.tenant_id = a.tenant_id and av.plan_id = a.plan_id
                                                       and av.activity_id = a.activity_id
                                                       and av.version = a.version
                          left join goal g on g.tenant_id = e.tenant_id and g.plan_id = e.plan_id
                                          and g.goal_id = e.goal_id
                          left join goal_version gv on gv.tenant_id = g.tenant_id and gv.plan_id = g.plan_id
                                                   and gv.goal_id = g.goal_id and gv.version = g.version
                         where e.tenant_id = :tenant and e.plan_id = :plan
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new Milestone(
                        Rows.optionalInstant(row, "at").isPresent()
                                ? Oslo.day(Rows.instant(row, "at"))
                                : Rows.date(row, "day"),
                        Rows.word(row, "kind", Milestone.Kind.class),
                        Rows.id(row, "goal_id", GoalId::new),
                        Rows.optionalId(row, "activity_id", ActivityId::new),
                        row.getString("title"),
                        Rows.optionalWord(row, "worked", Worked.class)))
                .list();
    }

    /** Everybody who takes or took part: what they wrote stays theirs. */
    public Names names(PlanMember member) {
        return new Names(sql.sql("""
                        select distinct on (pa.person_id) pa.person_id, pa.until is null as takes_part,
                               pe.first_name, pe.last_name,
                               case pa.relation
                                   when 'OWNER' then 'OWNER'
                                   when 'GUARDIAN' then coalesce(g.relation, 'OTHER')
                                   else ''
                               end as tie,
                               case pa.relation when 'PARTICIPANT' then coalesce(pe.position, '') else '' end
                                   as position
                          from participation pa
                          join plan p on p.tenant_id = pa.tenant_id and p.plan_id = pa.plan_id
                          join person pe on pe.tenant_id = pa.tenant_id and pe.person_id = pa.person_id
                          left join guardianship g on g.tenant_id = pa.tenant_id
                                                  and g.child_id = p.owner_id
                                                  and g.guardian_id = pa.person_id
                         where pa.tenant_id = :tenant and pa.plan_id = :plan
                         order by pa.person_id, pa.since desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new Named(
                        Rows.id(row, "person_id", PersonId::new),
                        (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                        row.getString("tie"),
                        member.place(row.getString("position")),
                        row.getBoolean("takes_part")))
                .list());
    }
}
