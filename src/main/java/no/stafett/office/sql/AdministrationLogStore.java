package no.stafett.office.sql;

import java.util.List;
import no.stafett.office.AdministrativeAct;
import no.stafett.office.domain.AdministrationLine;
import no.stafett.shared.Actor;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the administration log. */
@Component
public class AdministrationLogStore {

    private final JdbcClient sql;

    AdministrationLogStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page, the newest first. */
    public List<AdministrationLine> lines(Actor reader, int skip, int most) {
        return sql.sql("""
                        select l.act, l.detail, l.done_at, w.first_name || ' ' || w.last_name as who,
                               coalesce(a.first_name || ' ' || a.last_name, '') as about
                          from administration_log l
                          join person w on w.tenant_id = l.tenant_id and w.person_id = l.done_by
                          left join person a on a.tenant_id = l.tenant_id and a.person_id = l.person_id
                         where l.tenant_id = :tenant
                         order by l.done_at desc, l.number desc
                         limit :most offset :skip
                        """)
                .param("tenant", reader.tenant().value())
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> new AdministrationLine(
                        Rows.word(row, "act", AdministrativeAct.class),
                        row.getString("who").strip(),
                        row.getString("about").strip(),
                        row.getString("detail"),
                        Rows.instant(row, "done_at")))
                .list();
    }
}
