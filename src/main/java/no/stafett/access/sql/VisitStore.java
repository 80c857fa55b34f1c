package no.stafett.access.sql;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.stafett.access.Purpose;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes in the access log that somebody came to the door of a plan, and what for. */
@Component
public class VisitStore {

    private final JdbcClient sql;

    VisitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One line, with the visitor's position and unit as they are now, and beside it what she came for inside the plan. Fails
     * when it cannot be written.
     */
    public void write(
            Actor actor, PlanId plan, Purpose purpose, Set<UUID> items, boolean granted, String ground, Instant now) {
        int lines = sql.sql("""
                        with visit as (
                            select cast(:entry as uuid) as entry_id
                        ), came_for as (
                            insert into visit_item (tenant_id, entry_id, item_id)
                            select :tenant, v.entry_id, item_id from visit v, unnest(cast(:items as uuid[])) item_id
                        )
                        insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at,
                                                position, unit_id)
                        select p.tenant_id, v.entry_id, :plan, p.person_id, :purpose, :granted, :ground, :at,
                               coalesce(p.position, ''), p.unit_id
                          from person p, visit v
                         where p.tenant_id = :tenant
                           and p.person_id = :person
                        """)
                .param("tenant", actor.tenant().value())
                .param("entry", UUID.randomUUID())
                .param("plan", plan.value())
                .param("person", actor.person().value())
                .param("purpose", purpose.name())
                .param("granted", granted)
                .param("ground", ground)
                .param("at", Rows.at(now))
                .param("items", items.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .update();
        if (lines != 1) {
            throw new IllegalStateException("the visitor is nobody here, so there is no line and no page");
        }
    }

    /** That the visit of the running transaction was for the sake of this. */
    public void note(TenantId tenant, PlanId plan, PersonId visitor, UUID item) {
        sql.sql("""
                insert into visit_item (tenant_id, entry_id, item_id)
                select l.tenant_id, l.entry_id, :item
                  from access_log l
                 where l.tenant_id = :tenant and l.plan_id = :plan and l.person_id = :visitor
                   and l.number is null and l.written_at >= now()
                 order by l.written_at desc
                 limit 1
                on conflict do nothing
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("visitor", visitor.value())
                .param("item", item)
                .update();
    }
}
