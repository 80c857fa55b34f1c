package no.stafett.consent.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stafett.access.PlanMember;
import no.stafett.access.Relation;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.domain.EmergencyReader;
import no.stafett.consent.domain.Participant;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who takes part, since when, and by what. */
@Component
public class ParticipantStore {

    private final JdbcClient sql;

    ParticipantStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The owner first, then the family, the holder, the others by name. A new version does not make anybody new. Whose line
     * is over, or who has left the service it is for, is not among them, and nobody by a line when the consent has run out;
     * whose line has not begun, is.
     */
    public List<Participant> of(PlanMember member, LocalDate today) {
        return sql.sql("""
                        select pe.first_name || ' ' || pe.last_name as name, pa.relation, pa.may_write, l.role,
                               l.valid_from, l.valid_until, service.name as service,
                               l.person_id is not distinct from pa.person_id as by_name,
                               case pa.relation
                                   when 'OWNER' then 'OWNER'
                                   when 'GUARDIAN' then coalesce(g.relation, 'OTHER')
                                   else coalesce(pe.position, '')
                               end as tie,
                               coalesce(u.name, '') as unit,
                               b.person_id is not null as holds_baton,
                               (select min(first.since) from participation first
                                 where first.tenant_id = pa.tenant_id and first.plan_id = pa.plan_id
                                   and first.person_id = pa.person_id) as since
                          from participation pa
                          join plan p on p.tenant_id = pa.tenant_id and p.plan_id = pa.plan_id
                          join person pe on pe.tenant_id = pa.tenant_id and pe.person_id = pa.person_id
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                                          and pa.relation = 'PARTICIPANT'
                          left join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
                          left join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
                          left join unit service on service.tenant_id = l.tenant_id and service.unit_id = l.unit_id
                          left join guardianship g on g.tenant_id = pa.tenant_id and g.child_id = p.owner_id
                                                  and g.guardian_id = pa.person_id
                          left join baton b on b.tenant_id = pa.tenant_id and b.plan_id = pa.plan_id
                                           and b.person_id = pa.person_id and b.until is null
                         where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null
                           and not is_barred(p.tenant_id, p.owner_id, pa.person_id, :today)
                           and (pa.relation <> 'GUARDIAN'
                                or guardian_has_a_place(p.tenant_id, p.owner_id, pa.person_id, :today))
                           and coalesce(l.valid_until, :today) >= :today
                           and coalesce(c.valid_until, :today) >= :today
                           and (l.unit_id is null or l.unit_id = pe.unit_id)
                         order by case pa.relation when 'OWNER' then 0 when 'GUARDIAN' then 1 else 2 end,
                                  b.person_id is null, pe.first_name, pe.last_name, pe.person_id
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("today", today)
                .query((row, _) -> new Participant(
                        row.getString("name").strip(),
                        Rows.word(row, "relation", Relation.class),
                        Rows.word(row, "relation", Relation.class).isFamily()
                                ? row.getString("tie")
                                : member.place(row.getString("tie")),
                        member.place(row.getString("unit")),
                        Rows.optionalWord(row, "role", ParticipantRole.class),
                        LineRows.period(row),
                        Optional.ofNullable(row.getString("service")).map(member::place),
                        row.getBoolean("by_name"),
                        row.getBoolean("may_write"),
                        row.getBoolean("holds_baton"),
                        Rows.instant(row, "since")))
                .list();
    }

    /** The leaders for whom the plan is open in an emergency now. Why is for the family, and for the holder. */
    public List<EmergencyReader> inEmergency(PlanMember member, Instant now) {
        return sql.sql("""
                        select trim(p.first_name || ' ' || p.last_name) as name, e.position, u.name as unit, e.began_at,
                               e.until, e.reason
                          from emergency e
                          join person p on p.tenant_id = e.tenant_id and p.person_id = e.leader_id
                          join unit u on u.tenant_id = e.tenant_id and u.unit_id = e.unit_id
                         where e.tenant_id = :tenant and e.plan_id = :plan and e.ended_at is null and e.until > :now
                           and exists (select from plans_within_reach(e.leader_id, :today, :now) r
                                        where r.plan_id = e.plan_id and r.action = 'READ')
                         order by e.began_at
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .query((row, _) -> new EmergencyReader(
                        row.getString("name"),
                        member.place(row.getString("position")),
                        member.place(row.getString("unit")),
                        Rows.instant(row, "began_at"),
                        Rows.instant(row, "until"),
                        member.holdsBaton() || member.relation().isFamily() ? row.getString("reason") : ""))
                .list();
    }

    /** Everybody who takes part by a line, with the service it is for, if any. */
    public Map<PersonId, Optional<UnitId>> inByALine(TenantId tenant, PlanId plan) {
        return sql
                .sql("""
                        select pa.person_id, l.unit_id
                          from participation pa
                          join consent_line l on l.tenant_id = pa.tenant_id and l.line_id = pa.line_id
                         where pa.tenant_id = :tenant and pa.plan_id = :plan and pa.until is null
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Map.entry(
                        Rows.id(row, "person_id", PersonId::new), Rows.optionalId(row, "unit_id", UnitId::new)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those who have gone since a moment, as it was agreed with the family, and have not come back (H-06). */
    public Set<PersonId> goneAsAgreed(TenantId tenant, PlanId plan, Instant since) {
        return Set.copyOf(sql.sql("""
                        select distinct gone.person_id
                          from participation gone
                         where gone.tenant_id = :tenant and gone.plan_id = :plan and gone.agreed_end
                           and gone.until >= :since
                           and not exists (select from participation pa
                                            where pa.tenant_id = gone.tenant_id and pa.plan_id = gone.plan_id
                                              and pa.person_id = gone.person_id and pa.until is null)
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("since", Rows.at(since))
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .list());
    }

    /** Everybody who takes part by a line, with the line. */
    public Map<PersonId, UUID> linesOf(TenantId tenant, PlanId plan) {
        return sql
                .sql("""
                        select person_id, line_id
                          from participation
                         where tenant_id = :tenant and plan_id = :plan and until is null and line_id is not null
                        """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Map.entry(Rows.id(row, "person_id", PersonId::new), Rows.uuid(row, "line_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
