package no.stafett.oversight.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import no.stafett.access.Overseer;
import no.stafett.access.PlanLeader;
import no.stafett.oversight.domain.UnitPlan;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the plans of a unit stand. A strictly protected one is not there, for nobody. */
@Component
public class UnitStore {

    private final JdbcClient sql;

    UnitStore(JdbcClient sql) {
        this.sql = sql;
    }

    public String name(Overseer leader) {
        return sql.sql("select name from unit where tenant_id = :tenant and unit_id = :unit")
                .param("tenant", leader.tenant().value())
                .param("unit", leader.unit().map(UnitId::value).orElseThrow())
                .query((row, _) -> row.getString("name"))
                .single();
    }

    /** Those whose holder works in the unit, the one that has been still for the longest time first. */
    public List<UnitPlan> plans(Overseer leader, Instant now, int most) {
        return sql.sql("""
                        with hidden as (select owner_id from owners_kept_from(null))
                        select p.plan_id, p.reference, p.plan_type, p.level, held.holder, held.has_left,
                               case when g.grade is null then u.name else '' end as place,
                               coalesce(l.at, p.activated_at) as last_activity, c.valid_until,
                               exists (select from handover h
                                        where h.tenant_id = p.tenant_id and h.plan_id = p.plan_id and h.waits) as offered,
                               e.until
                          from plan p
                          join lateral (select h.first_name || ' ' || h.last_name as holder, h.left_at is not null as has_left
                                          from baton b
                                          join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                                         where b.tenant_id = p.tenant_id and b.plan_id = p.plan_id and b.until is null
                                           and h.unit_id = :unit
                                         order by b.primary_contact desc
                                         limit 1) held on true
                          join unit u on u.tenant_id = p.tenant_id and u.unit_id = p.unit_id
                          left join lateral (select a.grade
                                               from address_protection a
                                              where a.tenant_id = p.tenant_id
                                                and (a.person_id = p.owner_id
                                                     or exists (select from guardianship beside
                                                                 where beside.tenant_id = p.tenant_id
                                                                   and beside.child_id = p.owner_id
                                                                   and beside.guardian_id = a.person_id
                                                                   and beside.responsibility))
                                              limit 1) g on true
                          left join lateral (select le.happened_at as at
                                               from log_entry le
                                              where le.tenant_id = p.tenant_id and le.plan_id = p.plan_id
                                                and le.happened_by <> :leader
                                              order by le.happened_at desc
                                              limit 1) l on true
                          left join consent c on c.tenant_id = p.tenant_id and c.plan_id = p.plan_id
                                             and c.activated_at is not null and c.ended_at is null
                          left join emergency e on e.tenant_id = p.tenant_id and e.plan_id = p.plan_id
                                               and e.leader_id = :leader and e.ended_at is null and e.until > :now
                         where p.tenant_id = :tenant and p.status = 'ACTIVE'
                           and p.owner_id not in (select owner_id from hidden)
                           and not is_barred(p.tenant_id, p.owner_id, :leader, :today)
                         order by last_activity, p.reference
                         limit :most
                        """)
                .param("tenant", leader.tenant().value())
                .param("unit", leader.unit().map(UnitId::value).orElseThrow())
                .param("leader", leader.person().value())
                .param("today", Oslo.day(now))
                .param("now", Rows.at(now))
                .param("most", most)
                .query((row, _) -> plan(row))
                .list();
    }

    /** What one plan is called, for one who may not know whose it is. */
    public String reference(PlanLeader leader) {
        return sql.sql("select reference from plan where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", leader.tenant().value())
                .param("plan", leader.plan().value())
                .query((row, _) -> row.getString("reference"))
                .single();
    }

    private static UnitPlan plan(ResultSet row) throws SQLException {
        return new UnitPlan(
                Rows.id(row, "plan_id", PlanId::new),
                row.getString("reference"),
                row.getString("plan_type"),
                row.getInt("level"),
                row.getString("holder"),
                row.getBoolean("has_left"),
                row.getString("place"),
                Rows.instant(row, "last_activity"),
                Rows.optionalDate(row, "valid_until"),
                row.getBoolean("offered"),
                Rows.optionalInstant(row, "until"));
    }
}
