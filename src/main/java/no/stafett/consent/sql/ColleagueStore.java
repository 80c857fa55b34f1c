package no.stafett.consent.sql;

import java.util.List;
import no.stafett.access.BatonHolder;
import no.stafett.consent.domain.Colleague;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employees who can be invited. */
@Component
public class ColleagueStore {

    private final JdbcClient sql;

    ColleagueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody who works in the municipality or with it and is not named yet, by name. */
    public List<Colleague> notNamedYet(BatonHolder holder) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from person pe
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant
                           and pe.capacity = 'EMPLOYEE'
                           and not exists (select from consent_line l
                                             join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                                                           and c.ended_at is null
                                            where l.tenant_id = pe.tenant_id and l.plan_id = :plan
                                              and l.person_id = pe.person_id)
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> new Colleague(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        Rows.text(row, "position"),
                        Rows.text(row, "unit")))
                .list();
    }

    public boolean isColleague(BatonHolder holder, PersonId person) {
        return sql.sql("""
                        select exists (select from person
                                        where tenant_id = :tenant and person_id = :person and capacity = 'EMPLOYEE') as found
                        """)
                .param("tenant", holder.tenant().value())
                .param("person", person.value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }
}
