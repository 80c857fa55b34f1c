package no.stafett.consent.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.consent.Whom;
import no.stafett.consent.domain.Colleague;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employees who can be invited. */
@Component
public class ColleagueStore {

    private final JdbcClient sql;

    ColleagueStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Everybody who works in the municipality or with it, is not named yet, or has gone since, and is neither barred nor kept out by the family, by name. */
    public List<Colleague> notNamedYet(BatonHolder holder) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from person pe
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant
                           and pe.capacity = 'EMPLOYEE' and pe.left_at is null
                           and not exists (select from bar b
                                             join plan p on p.tenant_id = b.tenant_id and p.owner_id = b.owner_id
                                                        and p.plan_id = :plan
                                            where b.tenant_id = pe.tenant_id and b.person_id = pe.person_id
                                              and b.lifted_at is null)
                           and not exists (select from consent_line l
                                             join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                                                           and c.ended_at is null
                                            where l.tenant_id = pe.tenant_id and l.plan_id = :plan
                                              and l.person_id = pe.person_id
                                              and not exists (select from participation gone
                                                               where gone.tenant_id = l.tenant_id
                                                                 and gone.plan_id = l.plan_id
                                                                 and gone.person_id = l.person_id and gone.agreed_end
                                                                 and gone.until >= c.sent_at))
                           and not exists (select from consent_exception e
                                            where e.tenant_id = pe.tenant_id and e.plan_id = :plan and e.matter = ''
                                              and (e.person_id = pe.person_id or e.unit_id = pe.unit_id)
                                              and e.consent_id = (select c.consent_id from consent c
                                                                   where c.tenant_id = :tenant and c.plan_id = :plan
                                                                   order by c.version desc
                                                                   limit 1))
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> colleague(row))
                .list();
    }

    /**
     * Everybody whom the family must be asked about before she holds the baton, by name: she works at another unit than the
     * holder, or nobody knows where, and no open version says that she may.
     */
    public List<Colleague> elsewhere(BatonHolder holder) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from person pe
                          join person me on me.tenant_id = pe.tenant_id and me.person_id = :person
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant
                           and pe.capacity = 'EMPLOYEE' and pe.left_at is null
                           and pe.person_id <> me.person_id
                           and (pe.unit_id = me.unit_id) is not true
                           and not exists (select from consent_line l
                                             join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                                                           and c.ended_at is null
                                            where l.tenant_id = pe.tenant_id and l.plan_id = :plan
                                              and l.person_id = pe.person_id
                                              and l.role in ('BATON_HOLDER', 'COMING_HOLDER'))
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("person", holder.person().value())
                .query((row, _) -> colleague(row))
                .list();
    }

    /** Everybody who works here and is not barred from the owner, by name: whoever of them shall coordinate, the family is asked. */
    public List<Colleague> employees(BatonHolder holder, LocalDate today) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from plan p
                          join person pe on pe.tenant_id = p.tenant_id and pe.capacity = 'EMPLOYEE' and pe.left_at is null
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                           and not is_barred(p.tenant_id, p.owner_id, pe.person_id, :today)
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("today", today)
                .query((row, _) -> colleague(row))
                .list();
    }

    /** Those at the unit of somebody who are not named yet, by name. */
    public List<Colleague> atUnitOf(BatonHolder holder, PersonId somebody) {
        return sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from person chosen
                          join person pe on pe.tenant_id = chosen.tenant_id and pe.unit_id = chosen.unit_id
                                        and pe.capacity = 'EMPLOYEE' and pe.left_at is null
                                        and pe.person_id <> chosen.person_id
                          join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where chosen.tenant_id = :tenant
                           and chosen.person_id = :chosen
                           and not exists (select from consent_line l
                                             join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                                                           and c.ended_at is null
                                            where l.tenant_id = pe.tenant_id and l.plan_id = :plan
                                              and l.person_id = pe.person_id)
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("chosen", somebody.value())
                .query((row, _) -> colleague(row))
                .list();
    }

    private static Colleague colleague(ResultSet row) throws SQLException {
        return new Colleague(
                Rows.id(row, "person_id", PersonId::new),
                row.getString("name").strip(),
                Rows.text(row, "position"),
                Rows.text(row, "unit"));
    }

    /** Whether she can be invited: an employee who is not barred. */
    public boolean isColleague(BatonHolder holder, PersonId person) {
        return sql.sql("""
                        select exists (select from person
                                        where tenant_id = :tenant and person_id = :person and capacity = 'EMPLOYEE' and left_at is null
                                          and not exists (select from bar b
                                                            join plan p on p.tenant_id = b.tenant_id
                                                                       and p.owner_id = b.owner_id
                                                                       and p.plan_id = :plan
                                                           where b.tenant_id = person.tenant_id
                                                             and b.person_id = person.person_id
                                                             and b.lifted_at is null)) as found
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("person", person.value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /** Whether the newest version keeps somebody out: by name, or with the service she works in. A service by itself too. */
    public boolean isKeptOut(BatonHolder holder, Whom whom) {
        return sql.sql("""
                        select exists (select from consent_exception e
                                        where e.tenant_id = :tenant and e.plan_id = :plan and e.matter = ''
                                          and (e.person_id = :person
                                               or e.unit_id = :unit
                                               or e.unit_id = (select pe.unit_id from person pe
                                                                where pe.tenant_id = :tenant and pe.person_id = :person))
                                          and e.consent_id = (select c.consent_id from consent c
                                                               where c.tenant_id = :tenant and c.plan_id = :plan
                                                               order by c.version desc
                                                               limit 1)) as found
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("person", whom.person().map(PersonId::value).orElse(null))
                .param("unit", whom.service().map(UnitId::value).orElse(null))
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }

    /** Where an employee works; nothing for a citizen, and for one without a unit. */
    public Optional<UnitId> unitOf(TenantId tenant, PersonId person) {
        return sql.sql("""
                        select unit_id from person
                         where tenant_id = :tenant and person_id = :person and capacity = 'EMPLOYEE' and left_at is null
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> Rows.optionalId(row, "unit_id", UnitId::new))
                .optional()
                .flatMap(unit -> unit);
    }

    /** Those with exactly this name; more than one when the name is not enough. */
    public List<PersonId> called(TenantId tenant, String name) {
        return sql.sql("""
                        select person_id from person
                         where tenant_id = :tenant and capacity = 'EMPLOYEE' and left_at is null
                           and lower(trim(first_name || ' ' || last_name)) = lower(:name)
                         order by person_id
                         limit 2
                        """)
                .param("tenant", tenant.value())
                .param("name", name)
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list();
    }

    /** Everybody who works in a service and does not take part yet, by name. */
    public List<Colleague> inTheServices(BatonHolder holder, List<UnitId> services) {
        return services.isEmpty()
                ? List.of()
                : sql.sql("""
                        select pe.person_id, pe.first_name || ' ' || pe.last_name as name, pe.position, u.name as unit
                          from person pe
                          join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant and pe.capacity = 'EMPLOYEE' and pe.left_at is null
                           and pe.unit_id in (:services)
                           and not exists (select from participation pa
                                            where pa.tenant_id = pe.tenant_id and pa.plan_id = :plan
                                              and pa.person_id = pe.person_id and pa.until is null)
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                        .param("tenant", holder.tenant().value())
                        .param("services", services.stream().map(UnitId::value).toList())
                        .param("plan", holder.plan().value())
                        .query((row, _) -> new Colleague(
                                Rows.id(row, "person_id", PersonId::new),
                                row.getString("name").strip(),
                                Rows.text(row, "position"),
                                Rows.text(row, "unit")))
                        .list();
    }

    /** The services the newest version keeps out. */
    public List<UnitId> servicesKeptOut(BatonHolder holder) {
        return sql.sql("""
                        select e.unit_id
                          from consent_exception e
                         where e.tenant_id = :tenant and e.plan_id = :plan and e.matter = '' and e.unit_id is not null
                           and e.consent_id = (select c.consent_id from consent c
                                                where c.tenant_id = :tenant and c.plan_id = :plan
                                                order by c.version desc
                                                limit 1)
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> Rows.id(row, "unit_id", UnitId::new))
                .list();
    }
}
