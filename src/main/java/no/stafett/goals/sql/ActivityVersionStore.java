package no.stafett.goals.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityContent;
import no.stafett.goals.domain.ActivityPicture;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.ActivityVersion;
import no.stafett.goals.domain.Arena;
import no.stafett.goals.domain.EndReason;
import no.stafett.goals.domain.Ending;
import no.stafett.goals.domain.PastEnding;
import no.stafett.plan.PictureId;
import no.stafett.shared.Motif;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everything an activity has said, and the endings that did not last. Written once, never over. */
@Component
public class ActivityVersionStore {

    private final JdbcClient sql;

    ActivityVersionStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** From what it says now back to what it said first. */
    public List<ActivityVersion> of(ActivityId id, PlanMember member) {
        return sql.sql("""
                        select version, status, title, description, responsible_id, arena, schedule, period_from,
                               due_date, motif, picture_id, picture_text, written_by, written_at
                          from activity_version
                         where tenant_id = :tenant and plan_id = :plan and activity_id = :activity
                         order by version desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("activity", id.value())
                .query((row, _) -> new ActivityVersion(
                        row.getInt("version"),
                        Rows.word(row, "status", ActivityStatus.class),
                        content(row),
                        Rows.id(row, "written_by", PersonId::new),
                        Rows.instant(row, "written_at")))
                .list();
    }

    /** What it said in one version. */
    public Optional<ActivityContent> find(ActivityId id, int version, PlanMember member) {
        return sql.sql("""
                        select title, description, responsible_id, arena, schedule, period_from, due_date, motif,
                               picture_id, picture_text
                          from activity_version
                         where tenant_id = :tenant and plan_id = :plan and activity_id = :activity
                           and version = :version
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("activity", id.value())
                .param("version", version)
                .query((row, _) -> content(row))
                .optional();
    }

    public List<PastEnding> pastEndings(ActivityId id, PlanMember member) {
        return sql.sql("""
                        select ended_at, ended_by, end_reason, end_note, reopened_at, reopened_by
                          from past_ending
                         where tenant_id = :tenant and plan_id = :plan and activity_id = :activity
                         order by ended_at desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("activity", id.value())
                .query((row, _) -> new PastEnding(
                        new Ending(
                                Rows.word(row, "end_reason", EndReason.class),
                                row.getString("end_note"),
                                Rows.id(row, "ended_by", PersonId::new),
                                Rows.instant(row, "ended_at")),
                        Rows.id(row, "reopened_by", PersonId::new),
                        Rows.instant(row, "reopened_at")))
                .list();
    }

    /** Keeps an ending that the activity is about to forget. */
    public void keep(ActivityId id, PastEnding past, PlanWriter writer) {
        sql.sql("""
                        insert into past_ending (tenant_id, plan_id, activity_id, ended_at, ended_by, end_reason,
                                                 end_note, reopened_at, reopened_by)
                        values (:tenant, :plan, :activity, :endedAt, :endedBy, :reason, :note, :at, :by)
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("activity", id.value())
                .param("endedAt", Rows.at(past.ending().at()))
                .param("endedBy", past.ending().by().value())
                .param("reason", past.ending().reason().name())
                .param("note", past.ending().note())
                .param("at", Rows.at(past.reopenedAt()))
                .param("by", past.reopenedBy().value())
                .update();
    }

    void add(Activity activity, PlanWriter writer) {
        var content = activity.content();
        var picture = content.picture();
        sql.sql("""
                        insert into activity_version (tenant_id, plan_id, activity_id, version, status, title,
                                                      description, responsible_id, arena, schedule, period_from,
                                                      due_date, motif, picture_id, picture_text, written_by,
                                                      written_at)
                        values (:tenant, :plan, :activity, :version, :status, :title, :description, :responsible,
                                :arena, :schedule, :periodFrom, :dueDate, :motif, :picture, :pictureText, :by, :at)
                        """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("activity", activity.id().value())
                .param("version", activity.version())
                .param("status", activity.status().name())
                .param("title", content.title())
                .param("description", content.description())
                .param("responsible", content.responsible().value())
                .param("arena", content.arena().name())
                .param("schedule", content.schedule())
                .param("periodFrom", content.periodFrom().orElse(null))
                .param("dueDate", content.dueDate())
                .param("motif", picture.motif().map(Enum::name).orElse(null))
                .param("picture", picture.upload().map(PictureId::value).orElse(null))
                .param("pictureText", picture.text())
                .param("by", activity.changedBy().value())
                .param("at", Rows.at(activity.changedAt()))
                .update();
    }

    static ActivityContent content(ResultSet row) throws SQLException {
        return new ActivityContent(
                row.getString("title"),
                row.getString("description"),
                Rows.id(row, "responsible_id", PersonId::new),
                Rows.word(row, "arena", Arena.class),
                row.getString("schedule"),
                Rows.optionalDate(row, "period_from"),
                Rows.date(row, "due_date"),
                new ActivityPicture(
                        Rows.optionalWord(row, "motif", Motif.class),
                        Rows.optionalId(row, "picture_id", PictureId::new),
                        row.getString("picture_text")));
    }
}
