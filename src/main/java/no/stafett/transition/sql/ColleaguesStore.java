package no.stafett.transition.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.Settlement;
import no.stafett.transition.domain.UnitColleague;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The employees a transition is about: those who take part, those who hold the baton, those where it goes. */
@Component
public class ColleaguesStore {

    private final JdbcClient sql;
    private final Clock clock;

    ColleaguesStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The employees who take part, by name. */
    public List<UnitColleague> takingPart(PlanMember member) {
        return sql.sql("""
                        select pe.person_id, trim(pe.first_name || ' ' || pe.last_name) as name, pe.position, pe.unit_id,
                               u.name as unit,
                               exists (select from baton b
                                        where b.tenant_id = pa.tenant_id and b.plan_id = pa.plan_id
                                          and b.person_id = pa.person_id and b.until is null) as holds_baton
                          from participation pa
                          join person pe on pe.tenant_id = pa.tenant_id and pe.person_id = pa.person_id
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null
                           and pa.relation = 'PARTICIPANT'
                         order by name, pe.person_id
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .query((row, _) -> {
                    var one = colleague(row, row.getBoolean("holds_baton"));
                    return new UnitColleague(
                            one.id(),
                            one.name(),
                            member.place(one.position()),
                            member.place(one.unit()),
                            one.worksAt(),
                            one.holdsBaton());
                })
                .list();
    }

    /** The same, for work that nobody came to the door for. */
    public Set<PersonId> takingPart(TenantId tenant, PlanId plan) {
        return Set.copyOf(sql.sql("""
                        select person_id
                          from participation
                         where tenant_id = :tenant and plan_id = :plan and until is null and relation = 'PARTICIPANT'
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list());
    }

    /** Who holds the baton, the first contact first. */
    public List<Settlement.Held> holders(TenantId tenant, PlanId plan) {
        return sql.sql("""
                        select b.person_id, pe.unit_id
                          from baton b
                          join person pe on pe.tenant_id = b.tenant_id and pe.person_id = b.person_id
                         where b.tenant_id = :tenant and b.plan_id = :plan and b.until is null
                         order by b.primary_contact desc, b.since
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> new Settlement.Held(
                        Rows.id(row, "person_id", PersonId::new), Rows.optionalId(row, "unit_id", UnitId::new)))
                .list();
    }

    /** Those who work at a unit, by name. Who has left the municipality is not among them. */
    public List<UnitColleague> workingAt(TenantId tenant, UnitId unit) {
        return sql.sql("""
                        select pe.person_id, trim(pe.first_name || ' ' || pe.last_name) as name, pe.position, pe.unit_id,
                               u.name as unit
                          from person pe
                          join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant and pe.unit_id = :unit and pe.capacity = 'EMPLOYEE'
                           and pe.left_at is null
                         order by name, pe.person_id
                        """)
                .param("tenant", tenant.value())
                .param("unit", unit.value())
                .query((row, _) -> colleague(row, false))
                .list();
    }

    private static UnitColleague colleague(ResultSet row, boolean holdsBaton) throws SQLException {
        return new UnitColleague(
                Rows.id(row, "person_id", PersonId::new),
                row.getString("name"),
                Rows.text(row, "position"),
                Rows.text(row, "unit"),
                Rows.optionalId(row, "unit_id", UnitId::new),
                holdsBaton);
    }

    /** Those who work in a unit and whom nobody keeps out of the plan. */
    public Set<PersonId> whoMayComeIn(BatonHolder holder, UnitId unit) {
        var keptOut = keptOut(holder, unit);
        return workingAt(holder.tenant(), unit).stream()
                .map(UnitColleague::id)
                .filter(one -> !keptOut.contains(one))
                .collect(Collectors.toSet());
    }

    /** Those of them whom the family keeps out by name or with her unit, or who are kept away from the plan. */
    public Set<PersonId> keptOut(BatonHolder holder, UnitId unit) {
        return new HashSet<>(sql.sql("""
                        select pe.person_id
                          from person pe
                          join plan p on p.tenant_id = pe.tenant_id and p.plan_id = :plan
                         where pe.tenant_id = :tenant and pe.unit_id = :unit and pe.capacity = 'EMPLOYEE'
                           and (exists (select from bar b
                                         where b.tenant_id = pe.tenant_id and b.owner_id = p.owner_id
                                           and b.person_id = pe.person_id and b.lifted_at is null)
                                or is_kept_away(:tenant, :plan, pe.person_id, :today)
                                or exists (select from consent_exception e
                                            where e.tenant_id = pe.tenant_id and e.plan_id = p.plan_id and e.matter = ''
                                              and (e.person_id = pe.person_id or e.unit_id = pe.unit_id)
                                              and e.consent_id = (select c.consent_id from consent c
                                                                   where c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                                                   order by c.version desc
                                                                   limit 1)))
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("unit", unit.value())
                .param("today", Oslo.day(clock.instant()))
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list());
    }

    /** Whether somebody works in the municipality no more. */
    public boolean hasLeft(TenantId tenant, PersonId person) {
        return sql.sql("""
                        select exists (select from person
                                        where tenant_id = :tenant and person_id = :person and left_at is not null)
                        """)
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Where somebody works. */
    public Optional<UnitId> unitOf(TenantId tenant, PersonId person) {
        return sql.sql("select unit_id from person where tenant_id = :tenant and person_id = :person")
                .param("tenant", tenant.value())
                .param("person", person.value())
                .query((row, _) -> Rows.optionalId(row, "unit_id", UnitId::new))
                .optional()
                .flatMap(unit -> unit);
    }

    /** What they are called, also those who have gone. */
    public Map<PersonId, String> names(TenantId tenant, Collection<PersonId> people) {
        var names = new HashMap<PersonId, String>();
        sql.sql("""
                select person_id, trim(first_name || ' ' || last_name) as name
                  from person
                 where tenant_id = :tenant and person_id = any (cast(:people as uuid[]))
                """)
                .param("tenant", tenant.value())
                .param("people", people.stream().map(PersonId::toString).collect(Collectors.joining(",", "{", "}")))
                .query((RowCallbackHandler)
                        row -> names.put(Rows.id(row, "person_id", PersonId::new), row.getString("name")));
        return names;
    }
}
