package no.stafett.overview.sql;

import java.time.LocalDate;
import java.util.List;
import no.stafett.overview.domain.StillNote;
import no.stafett.shared.Actor;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The notes that have been still for too long. Fourteen days where the municipality has said nothing else. */
@Component
public class StillNoteStore {

    private final JdbcClient sql;

    StillNoteStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** At most five of hers, the one that has been still for the longest first. */
    public List<StillNote> still(Actor author, LocalDate today) {
        return sql.sql("""
                        select n.note_id, n.called, :today - moved.on_day as days
                          from note n
                          cross join lateral (select cast(n.moved_at at time zone 'Europe/Oslo' as date) as on_day) moved
                         where n.tenant_id = :tenant and n.author_id = :person and n.closed_at is null and n.plan_id is null
                           and :today - moved.on_day >= coalesce((select r.still_days
                                                                    from notebook_rules r
                                                                   where r.tenant_id = n.tenant_id and r.valid_from <= :today
                                                                   order by r.valid_from desc
                                                                   limit 1), 14)
                         order by n.moved_at
                         limit 5
                        """)
                .param("tenant", author.tenant().value())
                .param("person", author.person().value())
                .param("today", today)
                .query((row, _) ->
                        new StillNote(Rows.uuid(row, "note_id"), row.getString("called"), row.getInt("days")))
                .list();
    }
}
