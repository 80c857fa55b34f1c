package no.stafett.access;

import java.time.Clock;
import java.util.List;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everybody who takes part in a plan now: the owner first, then the family, the holder, the others by name. Whose own line of
 * the consent is not open today is not among them, and nobody who is barred.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PlanPeople {

    private final JdbcClient sql;
    private final Clock clock;

    PlanPeople(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public List<PlanPerson> of(PlanMember member) {
        return sql.sql("""
                        select pe.person_id, pe.first_name, pe.last_name, pa.relation, pa.may_write,
                               case pa.relation
                                   when 'OWNER' then 'OWNER'
                                   when 'GUARDIAN' then coalesce(g.relation, 'OTHER')
                                   else coalesce(pe.position, '')
                               end as tie,
                               coalesce(u.name, '') as unit,
                               pe.phone, pe.email,
                               b.person_id is not null as holds_baton,
                               coalesce(b.primary_contact, false) as primary_contact, l.valid_until
                          from participation pa
                          join plan p on p.tenant_id = pa.tenant_id and p.plan_id = pa.plan_id
                          join person pe on pe.tenant_id = pa.tenant_id and pe.person_id = pa.person_id
                          left join unit u on u.tenant_id = pe.tenant_id and u.unit_id = pe.unit_id
                                          and pa.relation = 'PARTICIPANT'
                          left join consent_line l on l.tenant_id = pa.tenant_id
                                                  and l.line_id = pa.line_id
                          left join guardianship g on g.tenant_id = pa.tenant_id
                                                  and g.child_id = p.owner_id
                                                  and g.guardian_id = pa.person_id
                          left join baton b on b.tenant_id = pa.tenant_id
                                           and b.plan_id = pa.plan_id
                                           and b.person_id = pa.person_id
                                           and b.until is null
                         where pa.tenant_id = :tenant
                           and pa.plan_id = :plan
                           and pa.until is null
                           and coalesce(l.valid_from, :today) <= :today
                           and coalesce(l.valid_until, :today) >= :today
                           and (l.unit_id is null or l.unit_id = pe.unit_id)
                           and not is_barred(p.tenant_id, p.owner_id, pa.person_id, :today)
                         order by case pa.relation when 'OWNER' then 0 when 'GUARDIAN' then 1 else 2 end,
                                  b.primary_contact desc nulls last, pe.first_name, pe.last_name
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("today", Oslo.day(clock.instant()))
                .query((row, _) -> new PlanPerson(
                        Rows.id(row, "person_id", PersonId::new),
                        row.getString("first_name"),
                        row.getString("last_name"),
                        Rows.word(row, "relation", Relation.class),
                        Rows.word(row, "relation", Relation.class).isFamily()
                                ? row.getString("tie")
                                : member.place(row.getString("tie")),
                        member.place(row.getString("unit")),
                        member.place(Rows.text(row, "phone")),
                        member.place(Rows.text(row, "email")),
                        row.getBoolean("may_write"),
                        row.getBoolean("holds_baton"),
                        row.getBoolean("primary_contact"),
                        Rows.optionalDate(row, "valid_until")))
                .list();
    }
}
