package no.stafett.access;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who takes part in a plan. Opened and closed by the consent; never by hand. Asks for the tenant and plan of a proof
 * that the caller already holds.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Participation {

    private final JdbcClient sql;

    Participation(JdbcClient sql) {
        this.sql = sql;
    }

    /** The owner or a guardian takes part by who she is. Does nothing when she already does. */
    public void openForFamily(TenantId tenant, PlanId plan, PersonId person, Relation relation, Instant now) {
        if (!relation.isFamily()) {
            throw new IllegalArgumentException("a participant needs a consent line");
        }
        sql.sql("""
                insert into participation (tenant_id, plan_id, person_id, relation, may_write, since)
                values (:tenant, :plan, :person, :relation, true, :now)
                on conflict (tenant_id, plan_id, person_id) where until is null do nothing
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("person", person.value())
                .param("relation", relation.name())
                .param("now", Rows.at(now))
                .update();
    }

    /**
     * An employee takes part by the consent line that names her (S-06).
     *
     * @return false when she has left the municipality
     */
    public boolean openByConsent(
            TenantId tenant, PlanId plan, PersonId person, UUID consentLine, boolean mayWrite, Instant now) {
        return sql.sql("""
                        insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
                        select tenant_id, :plan, person_id, 'PARTICIPANT', :mayWrite, :line, :now
                          from person
                         where tenant_id = :tenant and person_id = :person and left_at is null
                        """)
                        .param("tenant", tenant.value())
                        .param("plan", plan.value())
                        .param("person", person.value())
                        .param("mayWrite", mayWrite)
                        .param("line", consentLine)
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** One employee's participation ends: somebody of the same service took over from her (K8). */
    public void close(TenantId tenant, PlanId plan, PersonId person, Instant now) {
        sql.sql("""
                update participation set until = :now
                 where tenant_id = :tenant and plan_id = :plan and person_id = :person and until is null
                   and relation = 'PARTICIPANT'
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("person", person.value())
                .param("now", Rows.at(now))
                .update();
    }

    /**
     * One employee goes on the day that was agreed with the family (H-06). What she was named by stands as it is; a later
     * version does not begin with her, and one that was sent before does not let her in again.
     *
     * @return false when she took no part
     */
    public boolean endAsAgreed(TenantId tenant, PlanId plan, PersonId person, Instant now) {
        return sql.sql("""
                        update participation set until = :now, agreed_end = true
                         where tenant_id = :tenant and plan_id = :plan and person_id = :person and until is null
                           and relation = 'PARTICIPANT'
                        """)
                        .param("tenant", tenant.value())
                        .param("plan", plan.value())
                        .param("person", person.value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** Every participation that rests on a consent ends: it was replaced or withdrawn. The family stays. */
    public void closeAllByConsent(TenantId tenant, PlanId plan, Instant now) {
        sql.sql("""
                update participation set until = :now
                 where tenant_id = :tenant and plan_id = :plan and until is null and relation = 'PARTICIPANT'
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("now", Rows.at(now))
                .update();
    }
}
