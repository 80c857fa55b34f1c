package no.stafett.leaving.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.stafett.leaving.domain.Employee;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Those who work in the units somebody leads, or in the whole municipality for its local administrator. */
@Component
public class LeaverStore {

    private final JdbcClient sql;

    LeaverStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * By name, those who have left after the others.
     *
     * @param everybody whether she looks after the whole municipality
     * @param name a part of a name, or nothing
     */
    public List<Employee> employees(Actor actor, boolean everybody, String name, int most) {
        return sql.sql("""
                        select pe.person_id, trim(pe.first_name || ' ' || pe.last_name) as name, pe.position,
                               u.name as unit, l.from_day, pe.left_at, 0 as batons, false as last_administrator,
                               false as last_privacy_officer
                          from person pe
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                          left join leaving l on l.tenant_id = pe.tenant_id and l.person_id = pe.person_id
                                             and l.ended_at is null and l.left_at is null
                         where pe.tenant_id = :tenant and pe.capacity = 'EMPLOYEE'
                           and (cast(:everybody as boolean)
                                or exists (select from office led
                                            where led.tenant_id = pe.tenant_id and led.unit_id = pe.unit_id
                                              and led.person_id = :me and led.office = 'LINE_MANAGER'
                                              and led.until is null))
                           and position(lower(:name) in lower(pe.first_name || ' ' || pe.last_name)) > 0
                         order by pe.left_at is not null, pe.first_name, pe.last_name, pe.person_id
                         limit :most
                        """)
                .param("tenant", actor.tenant().value())
                .param("everybody", everybody)
                .param("me", actor.person().value())
                .param("name", name)
                .param("most", most)
                .query((row, _) -> employee(row))
                .list();
    }

    /**
     * One of them. Locks the offices somebody must always have, so that two of them do not send each other away at the same
     * time.
     */
    public Optional<Employee> employee(Actor actor, boolean everybody, PersonId person) {
        lockLasting(sql, actor.tenant());
        return sql.sql("""
                        select pe.person_id, trim(pe.first_name || ' ' || pe.last_name) as name, pe.position,
                               u.name as unit, l.from_day, pe.left_at,
                               (select count(*) from baton b
                                 where b.tenant_id = pe.tenant_id and b.person_id = pe.person_id and b.until is null)
                                   as batons,
                               exists (select from office o
                                        where o.tenant_id = pe.tenant_id and o.person_id = pe.person_id
                                          and o.office = 'SYSTEM_ADMINISTRATOR' and o.until is null)
                                   and not exists (select from office o
                                                    where o.tenant_id = pe.tenant_id and o.person_id <> pe.person_id
                                                      and o.office = 'SYSTEM_ADMINISTRATOR' and o.until is null)
                                   as last_administrator,
                               exists (select from office o
                                        where o.tenant_id = pe.tenant_id and o.person_id = pe.person_id
                                          and o.office = 'PRIVACY_OFFICER' and o.until is null)
                                   and not exists (select from office o
                                                    where o.tenant_id = pe.tenant_id and o.person_id <> pe.person_id
                                                      and o.office = 'PRIVACY_OFFICER' and o.until is null)
                                   as last_privacy_officer
                          from person pe
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                          left join leaving l on l.tenant_id = pe.tenant_id and l.person_id = pe.person_id
                                             and l.ended_at is null and l.left_at is null
                         where pe.tenant_id = :tenant and pe.person_id = :person and pe.capacity = 'EMPLOYEE'
                           and (cast(:everybody as boolean)
                                or exists (select from office led
                                            where led.tenant_id = pe.tenant_id and led.unit_id = pe.unit_id
                                              and led.person_id = :me and led.office = 'LINE_MANAGER'
                                              and led.until is null))
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", person.value())
                .param("everybody", everybody)
                .param("me", actor.person().value())
                .query((row, _) -> employee(row))
                .optional();
    }

    private static Employee employee(ResultSet row) throws SQLException {
        return new Employee(
                Rows.id(row, "person_id", PersonId::new),
                row.getString("name"),
                Rows.text(row, "position"),
                Rows.text(row, "unit"),
                Rows.optionalDate(row, "from_day"),
                Rows.optionalInstant(row, "left_at"),
                row.getInt("batons"),
                row.getBoolean("last_administrator"),
                row.getBoolean("last_privacy_officer"));
    }

    /** The offices a municipality must always have somebody in, always in the same order. */
    static void lockLasting(JdbcClient sql, TenantId tenant) {
        sql.sql("""
                        select person_id from office
                         where tenant_id = :tenant and office in ('SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER')
                           and until is null
                         order by person_id, office
                           for update
                        """)
                .param("tenant", tenant.value())
                .query((row, _) -> Rows.uuid(row, "person_id"))
                .list();
    }
}
