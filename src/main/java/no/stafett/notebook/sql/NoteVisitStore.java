package no.stafett.notebook.sql;

import java.util.List;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteReader;
import no.stafett.notebook.domain.NoteVisit;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has come to a note. */
@Component
public class NoteVisitStore {

    private final JdbcClient sql;

    NoteVisitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<NoteVisit> visits(NoteReader reader) {
        return sql.sql("""
                        select v.at, p.first_name || ' ' || p.last_name as name, coalesce(p.position, '') as position, v.act,
                               v.granted
                          from note_visit v
                          join person p on p.tenant_id = v.tenant_id and p.person_id = v.person_id
                         where v.tenant_id = :tenant and v.note_id = :note
                         order by v.at desc, v.visit_id
                         limit 200
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) -> new NoteVisit(
                        Rows.instant(row, "at"),
                        row.getString("name"),
                        row.getString("position"),
                        Rows.word(row, "act", NoteAct.class),
                        row.getBoolean("granted")))
                .list();
    }
}
