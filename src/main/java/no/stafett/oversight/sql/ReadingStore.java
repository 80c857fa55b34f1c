package no.stafett.oversight.sql;

import java.util.List;
import no.stafett.access.OfficePage;
import no.stafett.access.Overseer;
import no.stafett.oversight.domain.OfficeReading;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has read the pages of an office. */
@Component
public class ReadingStore {

    private final JdbcClient sql;

    ReadingStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page, the newest first. */
    public List<OfficeReading> readings(Overseer privacyOfficer, int skip, int most) {
        return sql.sql("""
                        select r.at, pe.first_name || ' ' || pe.last_name as name, coalesce(pe.position, '') as position,
                               coalesce(u.name, '') as unit, r.page
                          from office_reading r
                          join person pe on pe.tenant_id = r.tenant_id and pe.person_id = r.person_id
                          left join unit u on u.tenant_id = r.tenant_id and u.unit_id = r.unit_id
                         where r.tenant_id = :tenant
                         order by r.at desc, r.reading_id
                         limit :most offset :skip
                        """)
                .param("tenant", privacyOfficer.tenant().value())
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> new OfficeReading(
                        Rows.instant(row, "at"),
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("unit"),
                        Rows.word(row, "page", OfficePage.class)))
                .list();
    }
}
