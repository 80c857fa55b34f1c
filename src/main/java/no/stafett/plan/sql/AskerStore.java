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
