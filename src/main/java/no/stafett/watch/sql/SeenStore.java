package no.stafett.watch.sql;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import no.stafett.access.BatonHolder;
import no.stafett.access.Overseer;
import no.stafett.shared.Oslo;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import no.stafett.watch.domain.FindingKind;
import no.stafett.watch.domain.FindingSeen;
import no.stafett.watch.domain.UnitFinding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found, as far as each may know of it. */
@Component
public class SeenStore {

    private final JdbcClient sql;

    SeenStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** In the holder's plan, with the names and titles as they are now; what has lasted longest first. */
    public List<FindingSeen> findings(BatonHolder holder) {
        return sql.sql("""
                        with kept as materialized (
                            select k.item_id, string_agg(distinct g.first_name, ', ') as names
                              from kept_entry k
                              join person g on g.tenant_id = k.tenant_id and g.person_id = k.guardian_id
                             where k.tenant_id = :tenant and k.plan_id = :plan
                             group by k.item_id
                        )
                        select f.kind, f.about, f.day,
                               coalesce(gv.title, av.title, trim(who.first_name || ' ' || who.last_name), '') as what,
                               coalesce((select max(names) from kept where item_id = f.about), '') as kept_from
                          from plan_finding f
                          left join goal g on g.tenant_id = f.tenant_id and g.plan_id = f.plan_id and g.goal_id = f.about
                          left join goal_version gv on gv.tenant_id = g.tenant_id and gv.plan_id = g.plan_id
                                                   and gv.goal_id = g.goal_id and gv.version = g.version
                          left join activity a on a.tenant_id = f.tenant_id and a.plan_id = f.plan_id
                                              and a.activity_id = f.about
                          left join activity_version av on av.tenant_id = a.tenant_id and av.plan_id = a.plan_id
                                                       and av.activity_id = a.activity_id and av.version = a.version
                          left join handover h on h.tenant_id = f.tenant_id and h.plan_id = f.plan_id
                                              and h.handover_id = f.about
                          left join person who on who.tenant_id = f.tenant_id
                                              and who.person_id = coalesce(h.to_id, f.about)
                         where f.tenant_id = :tenant and f.plan_id = :plan and f.ended_at is null
                         order by f.since, f.day, f.finding_id
                        """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .query((row, _) -> new FindingSeen(
                        Rows.word(row, "kind", FindingKind.class),
                        Rows.optionalId(row, "about", Function.identity()),
                        row.getString("what"),
                        row.getString("kept_from"),
                        Rows.date(row, "day")))
                .list();
    }

    /**
     * In the plans whose holder works in the unit, counted. The same plans as on the page of the unit: a strictly protected
     * one is not there, for nobody, nor one she is barred from as long as she is.
     */
    public List<UnitFinding> findings(Overseer leader, Instant now) {
        return sql.sql("""
                        with hidden as (select owner_id from owners_kept_from(null))
                        select p.reference, f.kind, count(*) as number, min(f.since) as since
                          from plan_finding f
                          join plan p on p.tenant_id = f.tenant_id and p.plan_id = f.plan_id and p.status = 'ACTIVE'
                         where f.tenant_id = :tenant and f.ended_at is null
                           and exists (select from baton b
                                         join person h on h.tenant_id = b.tenant_id and h.person_id = b.person_id
                                        where b.tenant_id = p.tenant_id and b.plan_id = p.plan_id and b.until is null
                                          and h.unit_id = :unit)
                           and p.owner_id not in (select owner_id from hidden)
                           and not is_barred(p.tenant_id, p.owner_id, :leader, :today)
                         group by p.reference, f.kind
                         order by since, p.reference, f.kind
                        """)
                .param("tenant", leader.tenant().value())
                .param("unit", leader.unit().map(UnitId::value).orElseThrow())
                .param("leader", leader.person().value())
                .param("today", Oslo.day(now))
                .query((row, _) -> new UnitFinding(
                        row.getString("reference"),
                        Rows.word(row, "kind", FindingKind.class),
                        row.getInt("number"),
                        Rows.date(row, "since")))
                .list();
    }
}
