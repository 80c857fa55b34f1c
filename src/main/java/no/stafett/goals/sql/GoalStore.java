package no.stafett.goals.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Closing;
import no.stafett.goals.domain.DevelopmentArea;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.GoalKind;
import no.stafett.goals.domain.GoalText;
import no.stafett.goals.domain.MainGoal;
import no.stafett.goals.domain.MainGoalText;
import no.stafett.goals.domain.PlanGoals;
import no.stafett.goals.domain.Standing;
import no.stafett.goals.domain.SubGoal;
import no.stafett.goals.domain.SubGoalText;
import no.stafett.goals.domain.WrittenVersion;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The goals of a plan. A plan has few, and the rules between them look at all, so they are read together in one
 * statement.
 */
@Component
public class GoalStore {

    private final JdbcClient sql;

    GoalStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every goal of the plan, open and closed, in the order the team has put them. */
    public PlanGoals of(PlanMember member) {
        return new PlanGoals(sql.sql("""
                        select g.goal_id, g.kind, g.main_goal_id, g.version, g.created_by, g.created_at,
                               g.closed_at, g.closed_by, g.closing_summary,
                               v.title, v.description, v.attention, v.shared_understanding, v.development_area,
                               v.period_from, v.evaluate_by, v.written_by, v.written_at
                          from goal g
                          join goal_version v on v.tenant_id = g.tenant_id and v.plan_id = g.plan_id
                                             and v.goal_id = g.goal_id and v.version = g.version
                         where g.tenant_id = :tenant and g.plan_id = :plan
                         order by g.position, g.created_at
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> goal(row))
                .list());
    }

    /** The same, held until the transaction ends: for the rules that look at more than one goal. */
    public PlanGoals hold(PlanWriter writer) {
        sql.sql("""
                select goal_id
                  from goal
                 where tenant_id = :tenant and plan_id = :plan
                 order by goal_id
                   for update
                """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .query((row, _) -> Rows.uuid(row, "goal_id"))
                .list();
        return of(writer);
    }

    /** A new goal stands last. */
    public void add(Goal goal, PlanWriter writer) {
        sql.sql("""
                insert into goal (tenant_id, plan_id, goal_id, kind, main_goal_id, version, position,
                                  created_by, created_at)
                select :tenant, :plan, :goal, :kind, cast(:main as uuid), :version, coalesce(max(position), 0) + 1, :by, :at
                  from goal
                 where tenant_id = :tenant and plan_id = :plan
                """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("goal", goal.id().value())
                .param("kind", goal.kind().name())
                .param("main", goal instanceof SubGoal sub ? sub.mainGoal().value() : null)
                .param("version", goal.version())
                .param("by", goal.standing().createdBy().value())
                .param("at", Rows.at(goal.standing().createdAt()))
                .update();
        addVersion(goal, writer);
    }

    /**
     * Writes down the next version of what a goal says.
     *
     * @return false when it is closed, or somebody else's version came first; nothing is written then
     */
    public boolean saveText(Goal goal, PlanWriter writer) {
        var isNext = sql.sql("""
                        update goal set version = :version
                         where tenant_id = :tenant and plan_id = :plan and goal_id = :goal
                           and version = :version - 1 and closed_at is null
                        """)
                        .param("version", goal.version())
                        .param("tenant", writer.tenant().value())
                        .param("plan", writer.plan().value())
                        .param("goal", goal.id().value())
                        .update()
                == 1;
        if (isNext) {
            addVersion(goal, writer);
        }
        return isNext;
    }

    /** That it is closed, or open again. */
    public void saveClosing(Goal goal, PlanWriter writer) {
        var closing = goal.standing().closing();
        sql.sql("""
                update goal set closed_at = cast(:at as timestamptz), closed_by = cast(:by as uuid),
                                closing_summary = cast(:summary as text)
                 where tenant_id = :tenant and plan_id = :plan and goal_id = :goal
                """)
                .param("at", closing.map(Closing::at).map(Rows::at).orElse(null))
                .param("by", closing.map(Closing::by).map(PersonId::value).orElse(null))
                .param("summary", closing.map(Closing::summary).orElse(null))
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("goal", goal.id().value())
                .update();
    }

    /** The goals in the order they are given; they share out the places that they had. */
    public void saveOrder(List<GoalId> order, PlanWriter writer) {
        sql.sql("""
                with moved as (
                    select goal_id, place
                      from unnest(cast(:order as uuid[])) with ordinality as given (goal_id, place)
                ), places as (
                    select position, row_number() over (order by position, created_at) as place
                      from goal
                     where tenant_id = :tenant and plan_id = :plan
                       and goal_id in (select goal_id from moved)
                )
                update goal g set position = places.position
                  from moved
                  join places on places.place = moved.place
                 where g.tenant_id = :tenant and g.plan_id = :plan and g.goal_id = moved.goal_id
                """)
                .param("order", order.stream().map(GoalId::toString).collect(Collectors.joining(",", "{", "}")))
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .update();
    }

    /** Every version of what a goal says, the last one first. */
    public List<WrittenVersion> versions(GoalId goal, PlanMember member) {
        return sql.sql("""
                        select g.kind, g.main_goal_id, v.version, v.title, v.description, v.attention,
                               v.shared_understanding, v.development_area, v.period_from, v.evaluate_by,
                               v.written_by, v.written_at
                          from goal_version v
                          join goal g on g.tenant_id = v.tenant_id and g.plan_id = v.plan_id
                                     and g.goal_id = v.goal_id
                         where v.tenant_id = :tenant and v.plan_id = :plan and v.goal_id = :goal
                         order by v.version desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("goal", goal.value())
                .query((row, _) -> new WrittenVersion(
                        row.getInt("version"),
                        text(row).draft(),
                        Rows.id(row, "written_by", PersonId::new),
                        Rows.instant(row, "written_at")))
                .list();
    }

    private void addVersion(Goal goal, PlanWriter writer) {
        var main = goal.text() instanceof MainGoalText text ? text : null;
        var sub = goal.text() instanceof SubGoalText text ? text : null;
        sql.sql("""
                insert into goal_version (tenant_id, plan_id, goal_id, version, title, description, attention,
                                          shared_understanding, development_area, period_from, evaluate_by,
                                          written_by, written_at)
                values (:tenant, :plan, :goal, :version, :title, :description, :attention, :understanding,
                        cast(:area as text), cast(:from as date), cast(:by as date), :writtenBy, :writtenAt)
                """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("goal", goal.id().value())
                .param("version", goal.version())
                .param("title", goal.title())
                .param("description", sub == null ? "" : sub.description())
                .param("attention", main == null ? "" : main.attention())
                .param("understanding", main == null ? "" : main.sharedUnderstanding())
                .param(
                        "area",
                        sub == null
                                ? null
                                : sub.developmentArea().map(Enum::name).orElse(null))
                .param("from", sub == null ? null : sub.periodFrom().orElse(null))
                .param("by", sub == null ? null : sub.evaluateBy())
                .param("writtenBy", goal.standing().writtenBy().value())
                .param("writtenAt", Rows.at(goal.standing().writtenAt()))
                .update();
    }

    private static Goal goal(ResultSet row) throws SQLException {
        var standing = new Standing(
                Rows.id(row, "goal_id", GoalId::new),
                row.getInt("version"),
                Rows.id(row, "created_by", PersonId::new),
                Rows.instant(row, "created_at"),
                Rows.id(row, "written_by", PersonId::new),
                Rows.instant(row, "written_at"),
                Rows.optionalInstant(row, "closed_at").isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Closing(
                                Rows.id(row, "closed_by", PersonId::new),
                                Rows.instant(row, "closed_at"),
                                Rows.text(row, "closing_summary"))));
        return switch (text(row)) {
            case MainGoalText main -> new MainGoal(standing, main);
            case SubGoalText sub -> new SubGoal(standing, Rows.id(row, "main_goal_id", GoalId::new), sub);
        };
    }

    private static GoalText text(ResultSet row) throws SQLException {
        return switch (Rows.word(row, "kind", GoalKind.class)) {
            case MAIN ->
                new MainGoalText(
                        row.getString("attention"), row.getString("shared_understanding"), row.getString("title"));
            case SUB ->
                new SubGoalText(
                        row.getString("title"),
                        row.getString("description"),
                        Rows.optionalWord(row, "development_area", DevelopmentArea.class),
                        Rows.optionalDate(row, "period_from"),
                        Rows.date(row, "evaluate_by"));
        };
    }
}
