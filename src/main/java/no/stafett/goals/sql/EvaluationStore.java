package no.stafett.goals.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.ActivityId;
import no.stafett.goals.EvaluationId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.domain.Worked;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evaluations of goals and activities. Added to, never changed. */
@Component
public class EvaluationStore {

    private final JdbcClient sql;

    EvaluationStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The newest first. */
    public List<Evaluation> of(Topic topic, PlanMember member) {
        return switch (topic) {
            case Topic.OfGoal(var goal) -> evaluations(goal.value(), member, """
                    select evaluation_id, goal_id, activity_id, worked, what_we_did, effect, childs_view,
                           documentation, written_by, written_at
                      from evaluation
                     where tenant_id = :tenant and plan_id = :plan and goal_id = :about
                     order by written_at desc, evaluation_id
                    """);
            case Topic.OfActivity(var activity) -> evaluations(activity.value(), member, """
                    select evaluation_id, goal_id, activity_id, worked, what_we_did, effect, childs_view,
                           documentation, written_by, written_at
                      from evaluation
                     where tenant_id = :tenant and plan_id = :plan and activity_id = :about
                     order by written_at desc, evaluation_id
                    """);
        };
    }

    public Optional<Evaluation> find(EvaluationId id, PlanMember member) {
        return sql.sql("""
                        select evaluation_id, goal_id, activity_id, worked, what_we_did, effect, childs_view,
                               documentation, written_by, written_at
                          from evaluation
                         where tenant_id = :tenant and plan_id = :plan and evaluation_id = :evaluation
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("evaluation", id.value())
                .query((row, _) -> evaluation(row))
                .optional();
    }

    public void add(Evaluation evaluation, PlanWriter writer) {
        sql.sql("""
                        insert into evaluation (tenant_id, plan_id, evaluation_id, goal_id, activity_id, worked,
                                                what_we_did, effect, childs_view, documentation, written_by,
                                                written_at)
                        values (:tenant, :plan, :evaluation, :goal, :activity, :worked, :whatWeDid, :effect,
                                :childsView, :documentation, :by, :at)
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("evaluation", evaluation.id().value())
                .param("goal", CommentStore.goal(evaluation.about()))
                .param("activity", CommentStore.activity(evaluation.about()))
                .param("worked", evaluation.worked().name())
                .param("whatWeDid", evaluation.whatWeDid())
                .param("effect", evaluation.effect())
                .param("childsView", evaluation.childsView())
                .param("documentation", evaluation.documentation())
                .param("by", evaluation.by().value())
                .param("at", Rows.at(evaluation.at()))
                .update();
    }

    private List<Evaluation> evaluations(UUID about, PlanMember member, String statement) {
        return sql.sql(statement)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("about", about)
                .query((row, _) -> evaluation(row))
                .list();
    }

    private static Evaluation evaluation(ResultSet row) throws SQLException {
        return new Evaluation(
                Rows.id(row, "evaluation_id", EvaluationId::new),
                topic(row),
                Rows.word(row, "worked", Worked.class),
                row.getString("what_we_did"),
                row.getString("effect"),
                row.getString("childs_view"),
                row.getString("documentation"),
                Rows.id(row, "written_by", PersonId::new),
                Rows.instant(row, "written_at"));
    }

    private static Topic topic(ResultSet row) throws SQLException {
        var goal = Rows.optionalId(row, "goal_id", GoalId::new);
        return goal.isPresent() ? Topic.of(goal.get()) : Topic.of(Rows.id(row, "activity_id", ActivityId::new));
    }
}
