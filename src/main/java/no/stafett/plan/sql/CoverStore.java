package no.stafett.plan.sql;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.PlanOpener;
import no.stafett.plan.PictureId;
import no.stafett.plan.domain.Cover;
import no.stafett.plan.domain.WrittenCover;
import no.stafett.shared.Motif;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of what stands on a plan's cover. */
@Component
public class CoverStore {

    private final JdbcClient sql;

    CoverStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when somebody else has written that version already; the database decides who came first */
    public boolean add(Cover cover, TenantId tenant, PlanId plan) {
        return sql.sql("""
                        insert into plan_cover (tenant_id, plan_id, version, short_name, description, motif, picture_id,
                                                picture_text, next_meeting_at, next_meeting_place, written_by, written_at)
                        values (:tenant, :plan, :version, :shortName, :description, :motif, :picture,
                                :pictureText, :meeting, :place, :by, :at)
                        on conflict (tenant_id, plan_id, version) do nothing
                        """)
                        .param("tenant", tenant.value())
                        .param("plan", plan.value())
                        .param("version", cover.version())
                        .param("shortName", cover.shortName())
                        .param("description", cover.description())
                        .param("motif", cover.motif().map(Motif::name).orElse(null))
                        .param("picture", cover.picture().map(PictureId::value).orElse(null))
                        .param("pictureText", cover.pictureText())
                        .param("meeting", cover.nextMeetingAt().map(Rows::at).orElse(null))
                        .param("place", cover.nextMeetingPlace())
                        .param("by", cover.writtenBy().value())
                        .param("at", Rows.at(cover.writtenAt()))
                        .update()
                == 1;
    }

    /** What was on the cover is sealed with the rest: the team begins with the name and the drawing, and writes anew. */
    public void beginAnew(TenantId tenant, PlanId plan, PersonId by, Instant now) {
        sql.sql("""
                insert into plan_cover (tenant_id, plan_id, version, short_name, description, motif, written_by, written_at)
                select tenant_id, plan_id, version + 1, short_name, '', motif, :by, :now
                  from plan_cover
                 where tenant_id = :tenant and plan_id = :plan
                 order by version desc
                 limit 1
                """)
                .param("by", by.value())
                .param("now", Rows.at(now))
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .update();
    }

    /** The number of the next version, for one who has not opened the plan to anybody yet. */
    public int nextVersion(PlanOpener opener) {
        return sql.sql("""
                        select coalesce(max(version), 0) + 1 as version
                          from plan_cover
                         where tenant_id = :tenant and plan_id = :plan
                        """)
                .param("tenant", opener.tenant().value())
                .param("plan", opener.plan().value())
                .query((row, _) -> row.getInt("version"))
                .single();
    }

    /** The cover as it stands now, and the name of the one who wrote it. */
    public Optional<WrittenCover> newest(PlanMember member) {
        return sql.sql("""
                        select c.version, c.short_name, c.description, c.motif, c.picture_id, c.picture_text,
                               c.next_meeting_at, c.next_meeting_place, c.written_by, c.written_at,
                               p.first_name || ' ' || p.last_name as writer
                          from plan_cover c
                          join person p on p.tenant_id = c.tenant_id and p.person_id = c.written_by
                         where c.tenant_id = :tenant and c.plan_id = :plan
                         order by c.version desc
                         limit 1
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> new WrittenCover(
                        new Cover(
                                row.getInt("version"),
                                row.getString("short_name"),
                                row.getString("description"),
                                Rows.optionalWord(row, "motif", Motif.class),
                                Rows.optionalId(row, "picture_id", PictureId::new),
                                row.getString("picture_text"),
                                Rows.optionalInstant(row, "next_meeting_at"),
                                row.getString("next_meeting_place"),
                                Rows.id(row, "written_by", PersonId::new),
                                Rows.instant(row, "written_at")),
                        row.getString("writer")))
                .optional();
    }
}
