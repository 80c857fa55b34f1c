package no.stafett.overview.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.overview.domain.Coordinator;
import no.stafett.shared.Actor;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is appointed as coordinator, for the family she is appointed for. */
@Component
public class CoordinatorStore {

    private final JdbcClient sql;

    CoordinatorStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * For a citizen: her own coordinator when she is fifteen or more, and those of the children she has parental responsibility
     * for. A parent who is barred sees none, and of a protected family the number is the switchboard's.
     */
    public List<Coordinator> ofFamily(Actor actor, LocalDate today) {
        return sql.sql("""
                        select a.kind, p.first_name as owner, trim(c.first_name || ' ' || c.last_name) as name,
                               case when guarded.found then m.phone else c.phone end as phone,
                               case when guarded.found then '' else c.email end as email
                          from working_coordinator a
                          join person p on p.tenant_id = a.tenant_id and p.person_id = a.person_id
                          join person c on c.tenant_id = a.tenant_id and c.person_id = a.coordinator_id
                          join municipality m on m.tenant_id = a.tenant_id
                         cross join lateral (select exists (select from address_protection ap
                                                             where ap.tenant_id = a.tenant_id
                                                               and ap.person_id = a.person_id) as found) guarded
                         where a.tenant_id = :tenant and a.days @> cast(:today as date)
                           and not is_barred(a.tenant_id, a.person_id, :me, :today)
                           and (a.person_id = :me and p.birth_date <= :fifteen
                                or guardian_has_a_place(a.tenant_id, a.person_id, :me, :today)
                                   and not is_hidden_from(a.tenant_id, a.person_id, :me))
                         order by p.first_name
                        """)
                .param("tenant", actor.tenant().value())
                .param("me", actor.person().value())
                .param("today", today)
                .param("fifteen", today.minusYears(15))
                .query((row, _) -> new Coordinator(
                        row.getString("kind"),
                        row.getString("owner"),
                        row.getString("name"),
                        Rows.text(row, "phone"),
                        Rows.text(row, "email")))
                .list();
    }

    /** For everybody in the plan of the one she is appointed for. */
    public Optional<Coordinator> ofPlan(PlanMember reader, LocalDate today) {
        return sql.sql("""
                        select a.kind, o.first_name as owner, trim(c.first_name || ' ' || c.last_name) as name, c.phone, c.email
                          from plan p
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                          join working_coordinator a on a.tenant_id = p.tenant_id and a.person_id = p.owner_id
                                                    and a.days @> cast(:today as date)
                          join person c on c.tenant_id = a.tenant_id and c.person_id = a.coordinator_id
                         where p.tenant_id = :tenant and p.plan_id = :plan
                        """)
                .param("today", today)
                .param("tenant", reader.tenant().value())
                .param("plan", reader.plan().value())
                .query((row, _) -> new Coordinator(
                        row.getString("kind"),
                        row.getString("owner"),
                        row.getString("name"),
                        reader.place(Rows.text(row, "phone")),
                        reader.place(Rows.text(row, "email"))))
                .optional();
    }
}
