package no.stafett.notebook.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import no.stafett.access.Overseer;
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
                               v.granted, '' as author
                          from note_visit v
                          join person p on p.tenant_id = v.tenant_id and p.person_id = v.person_id
                         where v.tenant_id = :tenant and v.note_id = :note
                         order by v.at desc, v.visit_id
                         limit 200
                        """)
                .param("tenant", reader.tenant().value())
                .param("note", reader.note().value())
                .query((row, _) -> visit(row))
                .list();
    }

    /** To whichever note, one page, the latest first. */
    public List<NoteVisit> visits(Overseer privacyOfficer, int skip, int most) {
        return sql.sql("""
                        select v.at, p.first_name || ' ' || p.last_name as name, coalesce(p.position, '') as position, v.act,
                               v.granted, coalesce(a.first_name || ' ' || a.last_name, '') as author
                          from note_visit v
                          join person p on p.tenant_id = v.tenant_id and p.person_id = v.person_id
                          left join note n on n.tenant_id = v.tenant_id and n.note_id = v.note_id
                          left join person a on a.tenant_id = n.tenant_id and a.person_id = n.author_id
                         where v.tenant_id = :tenant
                         order by v.at desc, v.visit_id
                         limit :most offset :skip
                        """)
                .param("tenant", privacyOfficer.tenant().value())
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> visit(row))
                .list();
    }

    private static NoteVisit visit(ResultSet row) throws SQLException {
        return new NoteVisit(
                Rows.instant(row, "at"),
                row.getString("name"),
                row.getString("position"),
                Rows.word(row, "act", NoteAct.class),
                row.getBoolean("granted"),
                row.getString("author"));
    }
}
