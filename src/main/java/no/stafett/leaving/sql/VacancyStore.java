package no.stafett.leaving.sql;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.access.Appointer;
import no.stafett.leaving.domain.PlanReference;
import no.stafett.leaving.domain.Successor;
import no.stafett.leaving.domain.Vacancy;
import no.stafett.leaving.domain.Vacancy.Held;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One baton that a leader must see to: who holds it, who could, and who may ask the family. */
@Component
public class VacancyStore {

    private final JdbcClient sql;

    VacancyStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Takes the plan's row first, as everybody does who moves a baton. */
    public void lockPlan(Appointer appointer) {
        sql.sql("select plan_id from plan where tenant_id = :tenant and plan_id = :plan for no key update")
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .query((row, _) -> Rows.uuid(row, "plan_id"))
                .single();
    }

    public PlanReference about(Appointer appointer) {
        return sql.sql("""
                        select p.reference, p.plan_type, p.level,
                               coalesce(trim(a.first_name || ' ' || a.last_name), '') as asker
                          from plan p
                          left join person a on a.tenant_id = p.tenant_id and a.person_id = p.asks_next
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .query((row, _) -> new PlanReference(
                        row.getString("reference"),
                        row.getString("plan_type"),
                        row.getInt("level"),
                        row.getString("asker")))
                .single();
    }

    /** @param offerDays how long an offer may wait before a leader may appoint somebody */
    public Vacancy vacancy(Appointer appointer, int offerDays, Instant now) {
        var grips = sql.sql("""
                        select b.person_id, w.person_id is null as has_left, b.primary_contact, b.duties
                          from baton b
                          left join working_holder w on w.tenant_id = b.tenant_id and w.plan_id = b.plan_id
                                                    and w.person_id = b.person_id
                         where b.tenant_id = :tenant and b.plan_id = :plan and b.until is null
                         order by b.primary_contact desc
                        """)
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .query((row, _) -> new Held(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getBoolean("has_left"),
                        row.getBoolean("primary_contact"),
                        row.getString("duties")))
                .list();
        var seenTo = sql.sql("""
                        select s.holder_id
                          from baton_to_see_to s
                          join office led on led.tenant_id = s.tenant_id and led.unit_id = s.unit_id
                                         and led.person_id = :leader and led.office = 'LINE_MANAGER' and led.until is null
                         where s.tenant_id = :tenant and s.plan_id = :plan
                           and (s.why <> 'OFFER_WAITS' or s.since <= :longAgo)
                        """)
                .param("leader", appointer.person().value())
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .param("longAgo", Rows.at(now.minus(Duration.ofDays(offerDays))))
                .query((row, _) -> Rows.id(row, "holder_id", PersonId::new))
                .list();
        return new Vacancy(grips, new HashSet<>(seenTo));
    }

    /**
     * Those who may take it: they take part and may write, or work in the unit and the family has said yes to it as a service
     * (K8). To another unit than the giver's it goes by the family's word alone, unless everybody in hers is gone (S-09). Nobody
     * whom the door would not let in. Where an address is protected, what tells of another place than hers is left out: a leader
     * reads nothing of the plan, and is named for no address by leading.
     *
     * @param staffChanges whether the municipality lets who it is within a service change
     */
    public List<Successor> successors(Appointer appointer, boolean staffChanges, Instant now) {
        return sql.sql("""
                        with led as (
                            select unit_id from office
                             where tenant_id = :tenant and person_id = :leader and office = 'LINE_MANAGER' and until is null
                        ), seen_to as (
                            select s.holder_id, s.why, h.unit_id
                              from baton_to_see_to s
                              join led on led.unit_id = s.unit_id
                              join person h on h.tenant_id = s.tenant_id and h.person_id = s.holder_id
                             where s.tenant_id = :tenant and s.plan_id = :plan
                        ), line as (
                            select l.line_id, l.person_id, l.unit_id, l.role, l.may_write, c.staff_changes, c.consent_id
                              from consent c
                              join consent_line l on l.tenant_id = c.tenant_id and l.consent_id = c.consent_id
                             where c.tenant_id = :tenant and c.plan_id = :plan and c.activated_at is not null
                               and c.ended_at is null and c.valid_until >= :today
                               and coalesce(l.valid_from, :today) <= :today and coalesce(l.valid_until, :today) >= :today
                               and l.role <> 'LEADER' and l.may_write
                        ), able as (
                            select pa.person_id, cast(null as uuid) as service_line, line.role
                              from participation pa
                              join line on line.line_id = pa.line_id
                              join person pe on pe.tenant_id = pa.tenant_id and pe.person_id = pa.person_id
                             where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null and pa.may_write
                               and (line.unit_id is null or line.unit_id = pe.unit_id)
                             union all
                            select pe.person_id, line.line_id, line.role
                              from line
                              join led on led.unit_id = line.unit_id
                              join person pe on pe.tenant_id = :tenant and pe.unit_id = line.unit_id
                             where cast(:staffChanges as boolean) and line.staff_changes and pe.capacity = 'EMPLOYEE'
                               and not exists (select from participation pa
                                                where pa.tenant_id = :tenant and pa.plan_id = :plan
                                                  and pa.person_id = pe.person_id and pa.until is null)
                               and not exists (select from consent_exception e
                                                where e.tenant_id = :tenant and e.consent_id = line.consent_id
                                                  and e.matter = '' and e.person_id = pe.person_id)
                        )
                        select distinct on (pe.first_name, pe.last_name, pe.person_id)
                               pe.person_id, trim(pe.first_name || ' ' || pe.last_name) as name,
                               case when guarded.found and not own.unit then '' else pe.position end as position,
                               case when guarded.found and not own.unit then '' else u.name end as unit, able.service_line,
                               own.unit as of_the_unit
                          from able
                          join person pe on pe.tenant_id = :tenant and pe.person_id = able.person_id
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         cross join lateral (select exists (select from led where led.unit_id = pe.unit_id) as unit) own
                         cross join lateral (select exists (select from plan p
                                                              join address_protection a on a.tenant_id = p.tenant_id
                                                             where p.tenant_id = :tenant and p.plan_id = :plan
                                                               and (a.person_id = p.owner_id
                                                                    or exists (select from guardianship g
                                                                                where g.tenant_id = p.tenant_id
                                                                                  and g.child_id = p.owner_id
                                                                                  and g.guardian_id = a.person_id
                                                                                  and g.responsibility))) as found) guarded
                         where pe.left_at is null
                           and not is_kept_away(:tenant, :plan, pe.person_id, :today)
                           and not exists (select from seen_to
                                            where seen_to.holder_id = pe.person_id and seen_to.why <> 'HOLDER_LEFT')
                           and (able.role in ('BATON_HOLDER', 'COMING_HOLDER')
                                or exists (select from seen_to
                                            where seen_to.why = 'HOLDER_LEFT' or seen_to.unit_id = pe.unit_id))
                         order by pe.first_name, pe.last_name, pe.person_id, able.service_line
                        """)
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .param("leader", appointer.person().value())
                .param("today", Oslo.day(now))
                .param("staffChanges", staffChanges)
                .query((row, _) -> new Successor(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        Rows.text(row, "position"),
                        Rows.text(row, "unit"),
                        Optional.ofNullable(row.getObject("service_line", UUID.class)),
                        true,
                        row.getBoolean("of_the_unit")))
                .list();
    }

    /** Whether she works here still; nobody says that she leaves until the transaction ends. */
    public boolean worksHere(Appointer appointer, PersonId somebody) {
        return sql.sql("""
                        select person_id from person
                         where tenant_id = :tenant and person_id = :person and left_at is null
                           for share
                        """)
                .param("tenant", appointer.tenant().value())
                .param("person", somebody.value())
                .query((row, _) -> Rows.uuid(row, "person_id"))
                .optional()
                .isPresent();
    }

    /** Those in the leader's units who can be set to ask the family: whom no bar, office or address keeps away. */
    public List<Successor> askers(Appointer appointer, Instant now) {
        return sql.sql("""
                        select pe.person_id, trim(pe.first_name || ' ' || pe.last_name) as name, pe.position,
                               u.name as unit
                          from person pe
                          join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                         where pe.tenant_id = :tenant and pe.capacity = 'EMPLOYEE' and pe.left_at is null
                           and exists (select from office led
                                        where led.tenant_id = pe.tenant_id and led.unit_id = pe.unit_id
                                          and led.person_id = :leader and led.office = 'LINE_MANAGER'
                                          and led.until is null)
                           and not is_kept_away(:tenant, :plan, pe.person_id, :today)
                         order by pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .param("leader", appointer.person().value())
                .param("today", Oslo.day(now))
                .query((row, _) -> new Successor(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("name"),
                        Rows.text(row, "position"),
                        Rows.text(row, "unit"),
                        Optional.empty(),
                        false,
                        true))
                .list();
    }

    public void setAsker(Appointer appointer, Optional<PersonId> asker) {
        sql.sql("update plan set asks_next = cast(:asker as uuid) where tenant_id = :tenant and plan_id = :plan")
                .param("asker", asker.map(PersonId::value).orElse(null))
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .update();
    }

    /**
     * Who was set to ask about a plan that nobody who works here holds, and has written a version of its consent. Locks the
     * plan.
     *
     * @return nothing when somebody holds it, or another wrote it
     */
    public Optional<PersonId> askedBy(TenantId tenant, PlanId plan, UUID version) {
        return sql.sql("""
                        select p.asks_next
                          from plan p
                          join consent c on c.tenant_id = p.tenant_id and c.plan_id = p.plan_id and c.consent_id = :version
                                        and c.written_by = p.asks_next
                         where p.tenant_id = :tenant and p.plan_id = :plan and p.status = 'ACTIVE'
                           and exists (select from may_ask_anew m
                                        where m.tenant_id = p.tenant_id and m.plan_id = p.plan_id
                                          and m.person_id = p.asks_next)
                           for no key update of p
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("version", version)
                .query((row, _) -> Rows.id(row, "asks_next", PersonId::new))
                .optional();
    }

    public void nobodyAsksAnyMore(TenantId tenant, PlanId plan) {
        sql.sql("update plan set asks_next = null where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .update();
    }
}
