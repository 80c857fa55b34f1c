package no.stafett.individual.sql;

import java.time.Instant;
import java.util.List;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanMember;
import no.stafett.individual.domain.MainResponsibility;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import no.stafett.tenant.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which service has the main responsibility, and which had it before. */
@Component
public class ResponsibilityStore {

    private static final int MOST = 50;

    private final JdbcClient sql;

    ResponsibilityStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** The present one first. */
    public List<MainResponsibility> of(PlanMember reader) {
        return sql.sql("""
                        select m.unit_id, u.name, m.reason, m.since, m.until
                          from main_responsibility m
                          join unit u on u.tenant_id = m.tenant_id and u.unit_id = m.unit_id
                         where m.tenant_id = :tenant and m.plan_id = :plan
                         order by m.since desc
                         limit :most
                        """)
                .param("tenant", reader.tenant().value())
                .param("plan", reader.plan().value())
                .param("most", MOST)
                .query((row, _) -> new MainResponsibility(
                        Rows.id(row, "unit_id", UnitId::new),
                        reader.place(row.getString("name")),
                        row.getString("reason"),
                        Rows.instant(row, "since"),
                        Rows.optionalInstant(row, "until")))
                .list();
    }

    /** The first one, with the coordinator: where she works, or else the unit of the plan. Nothing changes where there is one. */
    public void comesWith(TenantId tenant, PlanId plan, PersonId coordinator, Instant now) {
        sql.sql("""
                insert into main_responsibility (tenant_id, plan_id, unit_id, set_by, since)
                select p.tenant_id, p.plan_id, coalesce(k.unit_id, p.unit_id), k.person_id, :now
                  from plan p
                  join person k on k.tenant_id = p.tenant_id and k.person_id = :coordinator
                 where p.tenant_id = :tenant and p.plan_id = :plan
                   and not exists (select from main_responsibility m
                                    where m.tenant_id = p.tenant_id and m.plan_id = p.plan_id and m.until is null)
                """)
                .param("now", Rows.at(now))
                .param("coordinator", coordinator.value())
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .update();
    }

    public void move(BatonHolder holder, MainResponsibility.Move move, Instant now) {
        sql.sql("""
                update main_responsibility set until = :now
                 where tenant_id = :tenant and plan_id = :plan and until is null
                """)
                .param("now", Rows.at(now))
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .update();
        sql.sql("""
                insert into main_responsibility (tenant_id, plan_id, unit_id, reason, set_by, since)
                values (:tenant, :plan, :unit, :reason, :by, :now)
                """)
                .param("tenant", holder.tenant().value())
                .param("plan", holder.plan().value())
                .param("unit", move.unit().value())
                .param("reason", move.reason())
                .param("by", holder.person().value())
                .param("now", Rows.at(now))
                .update();
    }
}
