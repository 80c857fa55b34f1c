package no.stafett.goals.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.EndReason;
import no.stafett.goals.domain.Ending;
import no.stafett.goals.domain.ParentGoal;
import no.stafett.goals.domain.Topic;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The activities of a plan, as they stand now. */
@Component
public class ActivityStore {

    private final JdbcClient sql;
    private final ActivityVersionStore versions;

    ActivityStore(JdbcClient sql, ActivityVersionStore versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /** The goal an activity is to lead to. */
    public Optional<ParentGoal> goal(GoalId id, PlanMember member) {
        return sql.sql("""
                        select g.goal_id, gv.title as goal_title, g.created_by as goal_created_by,
                               g.closed_at is not null as goal_closed
                          from goal g
                          join goal_version gv on gv.tenant_id = g.tenant_id and gv.plan_id = g.plan_id
                                              and gv.goal_id = g.goal_id and gv.version = g.version
                         where g.tenant_id = :tenant and g.plan_id = :plan and g.goal_id = :goal
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("goal", id.value())
                .query((row, _) -> parentGoal(row))
                .optional();
    }

    /** Whether what somebody wants to say something about is in this plan. */
    public boolean has(Topic topic, PlanMember member) {
        return switch (topic) {
            case Topic.OfGoal(var goal) -> goal(goal, member).isPresent();
            case Topic.OfActivity(var activity) -> find(activity, member).isPresent();
        };
    }

    public Optional<Activity> find(ActivityId id, PlanMember member) {
        return sql.sql("""
                        select a.activity_id, a.version, a.created_by, a.created_at,
                               a.ended_at, a.ended_by, a.end_reason, a.end_note,
                               v.status, v.title, v.description, v.responsible_id, v.arena, v.schedule,
                               v.period_from, v.due_date, v.motif, v.picture_id, v.picture_text,
                               v.written_by, v.written_at,
                               g.goal_id, gv.title as goal_title, g.created_by as goal_created_by,
                               g.closed_at is not null as goal_closed
                          from activity a
                          join activity_version v on v.tenant_id = a.tenant_id and v.plan_id = a.plan_id
                                                 and v.activity_id = a.activity_id and v.version = a.version
                          join goal g on g.tenant_id = a.tenant_id and g.plan_id = a.plan_id
                                     and g.goal_id = a.goal_id
                          join goal_version gv on gv.tenant_id = g.tenant_id and gv.plan_id = g.plan_id
                                              and gv.goal_id = g.goal_id and gv.version = g.version
                         where a.tenant_id = :tenant and a.plan_id = :plan and a.activity_id = :activity
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("activity", id.value())
                .query((row, _) -> activity(row))
                .optional();
    }

    /** The activity, held until the transaction ends: two who change it at once take their turn. */
    public Optional<Activity> findToChange(ActivityId id, PlanWriter writer) {
        sql.sql("""
                        select 1 from activity
                         where tenant_id = :tenant and plan_id = :plan and activity_id = :activity
                           for update
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("activity", id.value())
                .query((_, _) -> true)
                .optional();
        return find(id, writer);
    }

    /** Writes down a new activity, last under its goal, and the first version of it. */
    public void add(Activity activity, PlanWriter writer) {
        sql.sql("""
                        insert into activity (tenant_id, plan_id, activity_id, goal_id, version, position,
                                              created_by, created_at)
                        select :tenant, :plan, :activity, :goal, :version, count(*) + 1, :by, :at
                          from activity
                         where tenant_id = :tenant and plan_id = :plan and goal_id = :goal
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("activity", activity.id().value())
                .param("goal", activity.goal().id().value())
                .param("version", activity.version())
                .param("by", activity.createdBy().value())
                .param("at", Rows.at(activity.createdAt()))
                .update();
        versions.add(activity, writer);
    }

    /** Writes down the next version; the one before it stays. The activity is one that {@link #findToChange} holds. */
    public void saveNextVersion(Activity activity, PlanWriter writer) {
        sql.sql("""
                        update activity set version = :version
                         where tenant_id = :tenant and plan_id = :plan and activity_id = :activity
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("activity", activity.id().value())
                .param("version", activity.version())
                .update();
        versions.add(activity, writer);
    }

    public void saveEnding(ActivityId id, Optional<Ending> ending, PlanWriter writer) {
        sql.sql("""
                        update activity set ended_at = :at, ended_by = :by, end_reason = :reason, end_note = :note
                         where tenant_id = :tenant and plan_id = :plan and activity_id = :activity
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("activity", id.value())
                .param("at", ending.map(Ending::at).map(Rows::at).orElse(null))
                .param("by", ending.map(Ending::by).map(PersonId::value).orElse(null))
                .param("reason", ending.map(Ending::reason).map(Enum::name).orElse(null))
                .param("note", ending.map(Ending::note).orElse(""))
                .update();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(
                Rows.id(row, "activity_id", ActivityId::new),
                parentGoal(row),
                row.getInt("version"),
                Rows.word(row, "status", ActivityStatus.class),
                ActivityVersionStore.content(row),
                Rows.id(row, "created_by", PersonId::new),
                Rows.instant(row, "created_at"),
                Rows.id(row, "written_by", PersonId::new),
                Rows.instant(row, "written_at"),
                ending(row));
    }

    private static ParentGoal parentGoal(ResultSet row) throws SQLException {
        return new ParentGoal(
                Rows.id(row, "goal_id", GoalId::new),
                row.getString("goal_title"),
                Rows.id(row, "goal_created_by", PersonId::new),
                row.getBoolean("goal_closed"));
    }

    private static Optional<Ending> ending(ResultSet row) throws SQLException {
        return row.getString("end_reason") == null
                ? Optional.empty()
                : Optional.of(new Ending(
                        Rows.word(row, "end_reason", EndReason.class),
                        Rows.text(row, "end_note"),
                        Rows.id(row, "ended_by", PersonId::new),
                        Rows.instant(row, "ended_at")));
    }
}
