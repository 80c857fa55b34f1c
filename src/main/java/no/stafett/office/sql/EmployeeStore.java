package no.stafett.office.sql;

import java.util.List;
import no.stafett.office.domain.Colleague;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who work in the municipality or with it. */
@Component
public class EmployeeStore {

    private final JdbcClient sql;

    EmployeeStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody but the one who asks, by name. */
    public List<Colleague> all(Actor actor) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from person pe
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant and pe.capacity = 'EMPLOYEE' and pe.left_at is null and pe.person_id <> :me
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .query((row, _) -> new Colleague(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name").strip(),
                        Rows.text(row, "position"),
                        Rows.text(row, "unit")))
                .list();
    }
}
