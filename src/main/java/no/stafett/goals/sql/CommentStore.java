package no.stafett.goals.sql;

import java.util.List;
import java.util.UUID;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.CommentId;
import no.stafett.goals.domain.Comment;
import no.stafett.goals.domain.Topic;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Comments on goals and activities. Added to, never changed. */
@Component
public class CommentStore {

    private final JdbcClient sql;

    CommentStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the order they were written. */
    public List<Comment> of(Topic topic, PlanMember member) {
        return switch (topic) {
            case Topic.OfGoal(var goal) -> comments(topic, goal.value(), member, """
                    select comment_id, text, written_by, written_at
                      from comment
                     where tenant_id = :tenant and plan_id = :plan and goal_id = :about
                     order by written_at, comment_id
                    """);
            case Topic.OfActivity(var activity) -> comments(topic, activity.value(), member, """
                    select comment_id, text, written_by, written_at
                      from comment
                     where tenant_id = :tenant and plan_id = :plan and activity_id = :about
                     order by written_at, comment_id
                    """);
        };
    }

    public void add(Comment comment, PlanWriter writer) {
        sql.sql("""
                        insert into comment (tenant_id, plan_id, comment_id, goal_id, activity_id, text, written_by,
                                             written_at)
                        values (:tenant, :plan, :comment, :goal, :activity, :text, :by, :at)
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("comment", comment.id().value())
                .param("goal", goal(comment.about()))
                .param("activity", activity(comment.about()))
                .param("text", comment.text())
                .param("by", comment.by().value())
                .param("at", Rows.at(comment.at()))
                .update();
    }

    private List<Comment> comments(Topic topic, UUID about, PlanMember member, String statement) {
        return sql.sql(statement)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("about", about)
                .query((row, _) -> new Comment(
                        Rows.id(row, "comment_id", CommentId::new),
                        topic,
                        row.getString("text"),
                        Rows.id(row, "written_by", PersonId::new),
                        Rows.instant(row, "written_at")))
                .list();
    }

    static @Nullable UUID goal(Topic topic) {
        return topic instanceof Topic.OfGoal(var goal) ? goal.value() : null;
    }

    static @Nullable UUID activity(Topic topic) {
        return topic instanceof Topic.OfActivity(var activity) ? activity.value() : null;
    }
}
