package no.stafett.oversight.sql;

import java.time.Instant;
import java.util.List;
import no.stafett.access.Overseer;
import no.stafett.access.Purpose;
import no.stafett.oversight.domain.DeniedAttempt;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who came to a door that stayed shut. */
@Component
public class DenialStore {

    private final JdbcClient sql;

    DenialStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page, the newest first, of what this reader may be told of. */
    public List<DeniedAttempt> denials(Overseer reader, Instant since, int skip, int most) {
        return sql.sql("""
                        select l.at, pe.first_name || ' ' || pe.last_name as name, l.position, coalesce(u.name, '') as unit,
                               coalesce(p.reference, '') as reference, l.purpose, l.ground
                          from (select told.tenant_id, told.entry_id, told.plan_id, told.person_id, told.purpose, told.ground,
                                       told.at, told.position, told.unit_id
                                  from lines_told_to(cast(:reader as uuid), cast(:unit as uuid), :since) told
                                 where told.tenant_id = :tenant and not told.granted
                                 order by told.at desc, told.entry_id
                                 limit :most offset :skip) l
                          join person pe on pe.tenant_id = l.tenant_id and pe.person_id = l.person_id
                          left join unit u on u.tenant_id = l.tenant_id and u.unit_id = l.unit_id
                          left join plan p on p.tenant_id = l.tenant_id and p.plan_id = l.plan_id
                         order by l.at desc, l.entry_id
                        """)
                .param("tenant", reader.tenant().value())
                .param("reader", Named.reader(reader))
                .param("unit", reader.unit().map(UnitId::value).orElse(null))
                .param("since", Rows.at(since))
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> new DeniedAttempt(
                        Rows.instant(row, "at"),
                        row.getString("name"),
                        row.getString("position"),
                        row.getString("unit"),
                        row.getString("reference"),
                        Rows.word(row, "purpose", Purpose.class),
                        row.getString("ground")))
                .list();
    }
}
