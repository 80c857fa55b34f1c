package no.stafett.notebook.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.PlanWriter;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a note ends: closed with a summary, become a log, and forgotten when its time is over. */
@Component
public class NoteEndStore {

    private final JdbcClient sql;

    NoteEndStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void close(NoteAuthor author, String summary, LocalDate keptUntil, Instant now) {
        sql.sql("""
                update note set summary = :summary, closed_at = :now, moved_at = :now, kept_until = :keptUntil
                 where tenant_id = :tenant and note_id = :note
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("summary", summary)
                .param("keptUntil", keptUntil)
                .param("now", Rows.at(now))
                .update();
    }

    /** What the family said yes to, written anew as often as they decide anew before the plan is opened. */
    public void agree(NoteAuthor author, FamilyYes yes, List<String> sentences, Instant now) {
        sql.sql("""
                update note set agreed_by = :by, agreed_on = :on, agreed_way = :way, moved_at = :now
                 where tenant_id = :tenant and note_id = :note
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("by", yes.saidBy())
                .param("on", yes.saidOn())
                .param("way", yes.way().name())
                .param("now", Rows.at(now))
                .update();
        sql.sql("delete from carried_sentence where tenant_id = :tenant and note_id = :note")
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .update();
        for (int i = 0; i < sentences.size(); i++) {
            sql.sql("""
                    insert into carried_sentence (tenant_id, note_id, position, text)
                    values (:tenant, :note, :position, :text)
                    """)
                    .param("tenant", author.tenant().value())
                    .param("note", author.note().value())
                    .param("position", i)
                    .param("text", sentences.get(i))
                    .update();
        }
    }

    public List<String> carried(NoteAuthor author) {
        return sql.sql("""
                        select text
                          from carried_sentence
                         where tenant_id = :tenant and note_id = :note
                         order by position
                        """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .query((row, _) -> row.getString("text"))
                .list();
    }

    /** A plan is opened from it. */
    public void becomeLog(NoteAuthor author, PlanId plan, LocalDate keptUntil, Instant now) {
        sql.sql("""
                update note set plan_id = :plan, moved_at = :now, kept_until = :keptUntil
                 where tenant_id = :tenant and note_id = :note and closed_at is null and agreed_on is not null
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("plan", plan.value())
                .param("keptUntil", keptUntil)
                .param("now", Rows.at(now))
                .update();
    }

    /**
     * What the family said could go along into a plan in use that has no main goal yet. It was not said about one that is
     * opened anew.
     */
    public List<String> carriedInto(PlanWriter holder) {
        return sql.sql("""
                        select c.text
                          from note n
                          join carried_sentence c on c.tenant_id = n.tenant_id and c.note_id = n.note_id
                          join plan p on p.tenant_id = n.tenant_id and p.plan_id = n.plan_id and p.status = 'ACTIVE'
                         where n.tenant_id = :tenant and n.plan_id = :plan
                           and not exists (select from goal g
                                            where g.tenant_id = n.tenant_id and g.plan_id = n.plan_id and g.kind = 'MAIN')
                           and not exists (select from reopening r
                                            where r.tenant_id = n.tenant_id and r.plan_id = n.plan_id)
                         order by n.opened_at, n.note_id, c.position
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> row.getString("text"))
                .list();
    }

    /** Ended notes whose time is over are gone, and all that hangs on them; the log of who came stays. */
    public int forget(TenantId tenant, LocalDate today) {
        return sql.sql("""
                        delete from note
                         where tenant_id = :tenant and kept_until < :today
                           and (closed_at is not null or plan_id is not null)
                        """)
                .param("tenant", tenant.value())
                .param("today", today)
                .update();
    }
}
