package no.stafett.notebook.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.NoteReader;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteLine;
import no.stafett.notebook.domain.NoteTyped;
import no.stafett.notebook.domain.NoteVersion;
import no.stafett.notebook.domain.NotebookRules;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes themselves, and each version of what is wondered about. */
@Component
public class NoteStore {

    private final JdbcClient sql;

    NoteStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What the municipality has decided for a day. */
    public NotebookRules rules(Actor actor, LocalDate today) {
        return sql.sql("""
                        select still_days, kept_days
                          from notebook_rules
                         where tenant_id = :tenant and valid_from <= :today
                         order by valid_from desc
                         limit 1
                        """)
                .param("tenant", actor.tenant().value())
                .param("today", today)
                .query((row, _) -> new NotebookRules(row.getInt("still_days"), row.getInt("kept_days")))
                .optional()
                .orElse(NotebookRules.USUAL);
    }

    public void add(NoteId note, NoteTyped typed, Actor author, Instant now) {
        sql.sql("""
                insert into note (tenant_id, note_id, author_id, unit_id, called, opened_at, moved_at)
                select p.tenant_id, :note, p.person_id, p.unit_id, :called, :now, :now
                  from person p
                 where p.tenant_id = :tenant and p.person_id = :author
                """)
                .param("tenant", author.tenant().value())
                .param("note", note.value())
                .param("author", author.person().value())
                .param("called", typed.called())
                .param("now", Rows.at(now))
                .update();
        sql.sql("""
                insert into note_wording (tenant_id, note_id, version, text, written_at)
                values (:tenant, :note, 1, :text, :now)
                """)
                .param("tenant", author.tenant().value())
                .param("note", note.value())
                .param("text", typed.wonder())
                .param("now", Rows.at(now))
                .update();
    }

    /** Those she wrote and those shared with her: the open ones first, the one that has been still for the longest on top. */
    public List<NoteLine> list(Actor actor) {
        return sql.sql("""
                        select n.note_id, n.called, n.moved_at, n.closed_at is not null as closed,
                               n.plan_id is not null as became_log, n.kept_until,
                               case when n.author_id = :person then '' else a.first_name || ' ' || a.last_name end as author
                          from note n
                          join person a on a.tenant_id = n.tenant_id and a.person_id = n.author_id
                         where n.tenant_id = :tenant
                           and (n.author_id = :person
                                or exists (select from note_share s
                                             join person p on p.tenant_id = s.tenant_id and p.person_id = s.person_id
                                            where s.tenant_id = n.tenant_id and s.note_id = n.note_id
                                              and s.person_id = :person and s.ended_at is null and p.unit_id = n.unit_id))
                         order by n.closed_at is not null or n.plan_id is not null, n.moved_at
                         limit 200
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> new NoteLine(
                        Rows.id(row, "note_id", NoteId::new),
                        row.getString("called"),
                        row.getString("author"),
                        Rows.instant(row, "moved_at"),
                        row.getBoolean("closed"),
                        row.getBoolean("became_log"),
                        Rows.optionalDate(row, "kept_until")))
                .list();
    }

    public Note find(NoteReader reader) {
        return sql.sql("""
                        select n.note_id, n.called, a.first_name || ' ' || a.last_name as author, w.text, n.version,
                               n.opened_at, n.moved_at, n.summary, n.agreed_by, n.agreed_on, n.agreed_way, n.plan_id,
                               n.kept_until
                          from note n
                          join note_wording w on w.tenant_id = n.tenant_id and w.note_id = n.note_id
                                             and w.version = n.version
                          join person a on a.tenant_id = n.tenant_id and a.person_id = n.author_id
                         where n.tenant_id = :tenant and n.note_id = :note
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) -> note(row))
                .single();
    }

    /** The same, and nobody else changes it until the transaction is over. */
    public Note lock(NoteAuthor author) {
        sql.sql("select note_id from note where tenant_id = :tenant and note_id = :note for no key update")
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .query((row, _) -> Rows.uuid(row, "note_id"))
                .single();
        return find(author);
    }

    /** Every version of what is wondered about, the latest first. */
    public List<NoteVersion> versions(NoteReader reader) {
        return sql.sql("""
                        select version, text, written_at
                          from note_wording
                         where tenant_id = :tenant and note_id = :note
                         order by version desc
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) ->
                        new NoteVersion(row.getInt("version"), row.getString("text"), Rows.instant(row, "written_at")))
                .list();
    }

    public void reword(NoteAuthor author, int version, String text, Instant now) {
        sql.sql("""
                insert into note_wording (tenant_id, note_id, version, text, written_at)
                values (:tenant, :note, :version, :text, :now)
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("version", version)
                .param("text", text)
                .param("now", Rows.at(now))
                .update();
        sql.sql("""
                update note set version = :version, moved_at = :now
                 where tenant_id = :tenant and note_id = :note
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("version", version)
                .param("now", Rows.at(now))
                .update();
    }

    /** Something happened with it; the reminder waits anew. */
    public void move(NoteAuthor author, Instant now) {
        sql.sql("update note set moved_at = :now where tenant_id = :tenant and note_id = :note")
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("now", Rows.at(now))
                .update();
    }

    private static Note note(ResultSet row) throws SQLException {
        return new Note(
                Rows.id(row, "note_id", NoteId::new),
                row.getString("called"),
                row.getString("author"),
                row.getString("text"),
                row.getInt("version"),
                Rows.instant(row, "opened_at"),
                Rows.instant(row, "moved_at"),
                Optional.ofNullable(row.getString("summary")),
                familyYes(row),
                Rows.optionalId(row, "plan_id", PlanId::new),
                Rows.optionalDate(row, "kept_until"));
    }

    static Optional<FamilyYes> familyYes(ResultSet row) throws SQLException {
        var on = Rows.optionalDate(row, "agreed_on");
        return on.isEmpty()
                ? Optional.empty()
                : Optional.of(new FamilyYes(
                        row.getString("agreed_by"), on.get(), Rows.word(row, "agreed_way", FamilyYes.Way.class)));
    }
}
