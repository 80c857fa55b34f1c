package no.stafett.overview.sql;

import java.time.LocalDate;
import java.util.List;
import no.stafett.overview.domain.ClosedPlan;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The closed plans somebody may ask about, and whether she may set others to it. */
@Component
public class ClosedStore {

    private final JdbcClient sql;

    ClosedStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** By name. */
    public List<ClosedPlan> toAskAbout(Actor actor, LocalDate today) {
        return sql.sql("""
                        select p.plan_id, o.first_name
                          from plans_within_reach(:person, :today) r
                          join plan p on p.tenant_id = :tenant and p.plan_id = r.plan_id
                          join person o on o.tenant_id = p.tenant_id and o.person_id = p.owner_id
                         where r.action = 'ASK'
                         order by o.first_name, p.plan_id
                         limit 100
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .param("today", today)
                .query((row, _) -> new ClosedPlan(Rows.id(row, "plan_id", PlanId::new), row.getString("first_name")))
                .list();
    }

    public boolean mayAppoint(Actor actor) {
        return sql.sql("""
                        select exists (select from office
                                        where tenant_id = :tenant and person_id = :person and until is null
                                          and (office = 'SYSTEM_ADMINISTRATOR'
                                               or office = 'LINE_MANAGER' and unit_id is not null)) as found
                        """)
                .param("tenant", actor.tenant().value())
                .param("person", actor.person().value())
                .query((row, _) -> row.getBoolean("found"))
                .single();
    }
}
