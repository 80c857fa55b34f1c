package no.stafett.plan.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanMember;
import no.stafett.access.Purpose;
import no.stafett.plan.domain.EmergencyTold;
import no.stafett.plan.domain.Visit;
import no.stafett.shared.Oslo;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who came to the door of a plan. */
@Component
public class AccessLogStore {

    private final JdbcClient sql;

    AccessLogStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One page of visits, the newest first, with the position and the unit the reader had then. A picture that came with its page is no visit of its own, nor is it to think about an emergency and see nothing. The name of one
     * who was turned away is not told: it could be anybody who typed a wrong address. That somebody who is barred
     * tried, is not told at all.
     */
    public List<Visit> visits(PlanMember member, int skip, int most) {
        return sql.sql("""
                        select v.at, v.purpose, v.granted, v.ground,
                               case when v.granted then trim(p.first_name || ' ' || p.last_name) else '' end as name,
                               case when not v.granted then ''
                                    when p.capacity = 'EMPLOYEE' then v.position
                                    else '' end as position,
                               case when not v.granted or p.capacity = 'EMPLOYEE' then ''
                                    when p.person_id = o.owner_id then 'OWNER'
                                    else coalesce(g.relation, 'OTHER') end as tie,
                               case when v.granted and p.capacity = 'EMPLOYEE' then coalesce(u.name, '') else '' end as unit,
                               c.version, c.activated_at
                          from (select tenant_id, plan_id, person_id, entry_id, purpose, granted, ground, at, position, unit_id
                                  from access_log
                                 where tenant_id = :tenant and plan_id = :plan
                                   and not (granted and purpose in ('SEE_PICTURE', 'SEEK_ADVICE', 'CONSIDER_EMERGENCY'))
                                   and not (not granted and ground = 'BARRED')
                                 order by at desc, entry_id
                                 limit :most offset :skip) v
                          join plan o on o.tenant_id = v.tenant_id and o.plan_id = v.plan_id
                          join person p on p.tenant_id = v.tenant_id and p.person_id = v.person_id
                          left join unit u on u.tenant_id = v.tenant_id and u.unit_id = v.unit_id
                          left join guardianship g on g.tenant_id = v.tenant_id and g.child_id = o.owner_id
                                                  and g.guardian_id = v.person_id
                          left join lateral (select version, activated_at
                                               from consent
                                              where tenant_id = v.tenant_id and plan_id = v.plan_id
                                                and v.granted and v.ground = 'CONSENT'
                                                and activated_at <= v.at and coalesce(ended_at, 'infinity') > v.at
                                              order by version desc
                                              limit 1) c on true
                         order by v.at desc, v.entry_id
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> new Visit(
                        Rows.instant(row, "at"),
                        row.getString("name"),
                        member.place(row.getString("position")),
                        row.getString("tie"),
                        member.place(row.getString("unit")),
                        Rows.word(row, "purpose", Purpose.class),
                        row.getBoolean("granted"),
                        row.getString("ground"),
                        consent(row)))
                .list();
    }

    private static Optional<Visit.InForce> consent(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        return Rows.optionalInstant(row, "activated_at").map(since -> new Visit.InForce(version, Oslo.day(since)));
    }

    /** The emergencies a leader has declared to read the plan, the newest first. */
    public List<EmergencyTold> emergencies(PlanMember member, int most) {
        return sql.sql("""
                        select p.first_name || ' ' || p.last_name as name, e.position, u.name as unit, e.reason, e.began_at,
                               e.until, e.ended_at, e.reviewed_at
                          from emergency e
                          join person p on p.tenant_id = e.tenant_id and p.person_id = e.leader_id
                          join unit u on u.tenant_id = e.tenant_id and u.unit_id = e.unit_id
                         where e.tenant_id = :tenant and e.plan_id = :plan
                         order by e.began_at desc
                         limit :most
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("most", most)
                .query((row, _) -> new EmergencyTold(
                        row.getString("name"),
                        member.place(row.getString("position")),
                        member.place(row.getString("unit")),
                        row.getString("reason"),
                        Rows.instant(row, "began_at"),
                        Rows.instant(row, "until"),
                        Rows.optionalInstant(row, "ended_at"),
                        Rows.optionalInstant(row, "reviewed_at")))
                .list();
    }
}
