package no.stafett.plan.sql;

import java.util.Optional;
import no.stafett.access.Appointer;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may ask about a closed plan, for those who may say so. */
@Component
public class AskerStore {

    private final JdbcClient sql;

    AskerStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether somebody leads a unit, or is responsible for the system. */
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

    /** The closed plan that is called that. The door judges it afterwards. */
    public Optional<PlanId> closedPlan(Actor actor, String reference) {
        return sql.sql("""
                        select plan_id
                          from plan
                         where tenant_id = :tenant and status = 'CLOSED' and reference = :reference
                        """)
                .param("tenant", actor.tenant().value())
                .param("reference", reference)
                .query((row, _) -> Rows.id(row, "plan_id", PlanId::new))
                .optional();
    }

    public void appoint(Appointer appointer, PersonId asker) {
        sql.sql("update plan set asks_anew = :asker where tenant_id = :tenant and plan_id = :plan")
                .param("asker", asker.value())
                .param("tenant", appointer.tenant().value())
                .param("plan", appointer.plan().value())
                .update();
    }
}
