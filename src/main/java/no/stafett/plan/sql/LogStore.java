package no.stafett.plan.sql;

import java.util.List;
import java.util.UUID;
import no.stafett.access.PlanMember;
import no.stafett.plan.domain.LogLine;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of a plan's log: who, when, which event, about what. The words are found when somebody reads. */
@Component
public class LogStore {

    private final JdbcClient sql;

    LogStore(JdbcClient sql) {
        this.sql = sql;
    }

    public void add(TenantId tenant, PlanEvent event) {
        sql.sql("""
                insert into log_entry (tenant_id, plan_id, entry_id, event, about_id, item_id, happened_by, happened_at)
                values (:tenant, :plan, :entry, :event, :about, :item, :by, :at)
                """)
                .param("tenant", tenant.value())
                .param("plan", event.plan().value())
                .param("entry", UUID.randomUUID())
                .param("event", event.getClass().getSimpleName())
                .param("about", event.about())
                .param("item", event.item())
                .param("by", event.by().value())
                .param("at", Rows.at(event.at()))
                .update();
    }

    /**
     * One page of lines, the newest first, each with the name of what it was about or the title that it had then: a later
     * wording never changes what a line says.
     */
    public List<LogLine> lines(PlanMember member, int skip, int most) {
        return sql.sql("""
                        with kept as materialized (
                            select k.item_id, string_agg(distinct g.first_name, ', ') as names
                              from kept_entry k
                              join person g on g.tenant_id = k.tenant_id and g.person_id = k.guardian_id
                             where k.tenant_id = :tenant and k.plan_id = :plan
                             group by k.item_id
                        )
                        select l.event, l.happened_at, w.first_name || ' ' || w.last_name as who,
                               coalesce(gv.title, av.title, trim(a.first_name || ' ' || a.last_name), '') as what,
                               coalesce((select max(names) from kept where item_id in (l.about_id, l.item_id)), '')
                                   as kept_from
                          from (select tenant_id, plan_id, number, event, about_id, item_id, happened_by, happened_at
                                  from log_entry
                                 where tenant_id = :tenant and plan_id = :plan
                                 order by happened_at desc, number desc
                                 limit :most offset :skip) l
                          join person w on w.tenant_id = l.tenant_id and w.person_id = l.happened_by
                          left join lateral (select title from goal_version
                                              where tenant_id = l.tenant_id and plan_id = l.plan_id
                                                and goal_id = l.about_id and written_at <= l.happened_at
                                              order by version desc limit 1) gv on true
                          left join lateral (select title from activity_version
                                              where tenant_id = l.tenant_id and plan_id = l.plan_id
                                                and activity_id = l.about_id and written_at <= l.happened_at
                                              order by version desc limit 1) av on true
                          left join person a on a.tenant_id = l.tenant_id and a.person_id = l.about_id
                         order by l.happened_at desc, l.number desc
                        """)
                .param("tenant", member.tenant().value())
                .param("plan", member.plan().value())
                .param("most", most)
                .param("skip", skip)
                .query((row, _) -> new LogLine(
                        row.getString("event"),
                        row.getString("who").strip(),
                        row.getString("what"),
                        row.getString("kept_from"),
                        Rows.instant(row, "happened_at")))
                .list();
    }
}
