package no.stafett.notebook.sql;

import java.time.Instant;
import java.util.List;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.NoteReader;
import no.stafett.notebook.domain.NoteColleague;
import no.stafett.notebook.domain.NoteShare;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom a note is shared with. */
@Component
public class NoteShareStore {

    private final JdbcClient sql;

    NoteShareStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those it is shared with now. */
    public List<NoteShare> shares(NoteReader reader) {
        return sql.sql("""
                        select s.person_id, p.first_name || ' ' || p.last_name as name, p.position, s.as_leader, s.shared_at
                          from note_share s
                          join person p on p.tenant_id = s.tenant_id and p.person_id = s.person_id
                         where s.tenant_id = :tenant and s.note_id = :note and s.ended_at is null
                         order by s.as_leader desc, name
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) -> new NoteShare(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        Rows.text(row, "position"),
                        row.getBoolean("as_leader"),
                        Rows.instant(row, "shared_at")))
                .list();
    }

    /** Everybody else at the unit it was written at, the one who leads it first (B-03). */
    public List<NoteColleague> colleagues(NoteAuthor author) {
        return sql.sql("""
                        select p.person_id, p.first_name || ' ' || p.last_name as name, p.position,
                               exists (select from office o
                                        where o.tenant_id = p.tenant_id and o.person_id = p.person_id
                                          and o.office = 'LINE_MANAGER' and o.unit_id = n.unit_id
                                          and o.until is null) as leads
                          from note n
                          join person p on p.tenant_id = n.tenant_id and p.unit_id = n.unit_id
                                       and p.capacity = 'EMPLOYEE' and p.left_at is null
                                       and p.person_id <> n.author_id
                         where n.tenant_id = :tenant and n.note_id = :note
                         order by leads desc, name
                        """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .query((row, _) -> new NoteColleague(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        Rows.text(row, "position"),
                        row.getBoolean("leads")))
                .list();
    }

    /** @return false when it was shared with her already */
    public boolean share(NoteAuthor author, NoteColleague colleague, Instant now) {
        return sql.sql("""
                        insert into note_share (tenant_id, note_id, person_id, as_leader, shared_at)
                        values (:tenant, :note, :person, :asLeader, :now)
                        on conflict (tenant_id, note_id, person_id) where ended_at is null do nothing
                        """)
                        .param("tenant", author.tenant().value())
                        .param("note", author.note().value())
                        .param("person", colleague.person().value())
                        .param("asLeader", colleague.leads())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** From the next request on she comes to a note that does not exist. */
    public void end(NoteAuthor author, PersonId person, Instant now) {
        sql.sql("""
                update note_share set ended_at = :now
                 where tenant_id = :tenant and note_id = :note and person_id = :person and ended_at is null
                """)
                .param("tenant", author.tenant().value())
                .param("note", author.note().value())
                .param("person", person.value())
                .param("now", Rows.at(now))
                .update();
    }
}
