package no.stafett.plan.sql;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanWriter;
import no.stafett.picture.Picture;
import no.stafett.plan.PictureId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of a plan. A picture belongs to one plan and is found through no other. */
@Component
public class PictureStore {

    private final JdbcClient sql;

    PictureStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(PictureId id, Picture picture, PlanWriter writer, Instant now) {
        sql.sql("""
                insert into picture (tenant_id, plan_id, picture_id, content, media_type, width, height, added_by, added_at)
                values (:tenant, :plan, :picture, :content, :mediaType, :width, :height, :by, :now)
                """)
                .param("tenant", writer.tenant().value())
                .param("plan", writer.plan().value())
                .param("picture", id.value())
                .param("content", picture.content())
                .param("mediaType", picture.mediaType())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("by", writer.person().value())
                .param("now", Rows.at(now))
                .update();
    }

    public Optional<Picture> find(PictureId id, PlanMember member) {
        return sql.sql("""
                        select content, media_type, width, height
                          from picture
                         where tenant_id = :tenant and plan_id = :plan and picture_id = :picture
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("picture", id.value())
                .query((row, _) -> new Picture(
                        row.getBytes("content"),
                        row.getString("media_type"),
                        row.getInt("width"),
                        row.getInt("height")))
                .optional();
    }
}
