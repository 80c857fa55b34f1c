package no.stafett.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.shared.sql.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The baton of a plan: taken when the plan becomes active, passed by an accepted handover, never let go in between. The
 * database refuses a commit that leaves an active plan without a holder (H-01).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Baton {

    private final JdbcClient sql;

    Baton(JdbcClient sql) {
        this.sql = sql;
    }

    /** The first holder of a plan, or the one who asked for it to be opened again, takes it up and is the primary contact. */
    public void takeUp(TenantId tenant, PlanId plan, PersonId holder, Instant now) {
        hold(tenant, plan, new Grip(holder, "", true), now);
    }

    /**
     * The baton goes from one to the other in one movement.
     *
     * @return false when the giver no longer holds it, or the receiver already does; nothing has moved then
     */
    public boolean pass(TenantId tenant, PlanId plan, PersonId from, PersonId to, Instant now) {
        return sql.sql("""
                        with given as (
                            update baton set until = :now
                             where tenant_id = :tenant and plan_id = :plan and person_id = :from and until is null
                               and not exists (select from baton held
                                                where held.tenant_id = :tenant and held.plan_id = :plan
                                                  and held.person_id = :to and held.until is null)
                            returning primary_contact, duties
                        )
                        insert into baton (tenant_id, plan_id, person_id, primary_contact, duties, since)
                        select :tenant, :plan, :to, given.primary_contact, given.duties, :now
                          from given
                        """)
                        .param("tenant", tenant.value())
                        .param("plan", plan.value())
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("now", Rows.at(now))
                        .update()
                == 1;
    }

    /** One's grip of the baton: what she does, and whether the family calls her first. */
    public record Grip(PersonId holder, String duties, boolean primary) {

        @Override
        public String toString() {
            return "Grip[" + holder + "]";
        }
    }

    /** Those who hold it now. Whoever moves it on the ground of this has locked the plan. */
    public Set<PersonId> holders(TenantId tenant, PlanId plan) {
        return sql.sql("select person_id from baton where tenant_id = :tenant and plan_id = :plan and until is null")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .set();
    }

    /** Those of them who work here still and take part: who holds it in name alone coordinates nothing. */
    public Set<PersonId> workingHolders(TenantId tenant, PlanId plan) {
        return sql.sql("select person_id from working_holder where tenant_id = :tenant and plan_id = :plan")
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .query((row, _) -> Rows.id(row, "person_id", PersonId::new))
                .set();
    }

    /** Every grip ends and these begin, in one movement: one or two, and one of them is called first (K5). */
    public void grasp(TenantId tenant, PlanId plan, List<Grip> grips, Instant now) {
        end(tenant, plan, now);
        grips.forEach(grip -> hold(tenant, plan, grip, now));
    }

    /**
     * Somebody takes the grips of those who held the baton, in one movement: by the word of a leader, or of a family that was
     * asked because they have left. Whoever holds it beside them holds on.
     *
     * @param given those whose grips end; her own earlier grip ends too, when she has one
     * @param appointedBy the leader who decided it
     */
    public void replace(
            TenantId tenant,
            PlanId plan,
            Set<PersonId> given,
            Grip taken,
            Optional<PersonId> appointedBy,
            Instant now) {
        var ended = Stream.concat(given.stream(), Stream.of(taken.holder()))
                .map(PersonId::value)
                .distinct()
                .toList();
        sql.sql("""
                update baton set until = :now
                 where tenant_id = :tenant and plan_id = :plan and person_id in (:ended) and until is null
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("ended", ended)
                .param("now", Rows.at(now))
                .update();
        hold(tenant, plan, taken, now);
        appointedBy.ifPresent(leader -> sql.sql("""
                        update baton set appointed_by = :leader
                         where tenant_id = :tenant and plan_id = :plan and person_id = :holder and until is null
                        """)
                .param("leader", leader.value())
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("holder", taken.holder().value())
                .update());
    }

    /** The plan is closed, so every grip ends, and so does an offer that nobody has answered. */
    public void layDown(TenantId tenant, PlanId plan, Instant now) {
        end(tenant, plan, now);
        sql.sql("""
                update handover set taken_back_at = :now
                 where tenant_id = :tenant and plan_id = :plan
                   and waits
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("now", Rows.at(now))
                .update();
    }

    private void hold(TenantId tenant, PlanId plan, Grip grip, Instant now) {
        sql.sql("""
                insert into baton (tenant_id, plan_id, person_id, primary_contact, duties, since)
                values (:tenant, :plan, :holder, :primary, :duties, :now)
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("holder", grip.holder().value())
                .param("primary", grip.primary())
                .param("duties", grip.duties())
                .param("now", Rows.at(now))
                .update();
    }

    private void end(TenantId tenant, PlanId plan, Instant now) {
        sql.sql("""
                update baton set until = :now
                 where tenant_id = :tenant and plan_id = :plan and until is null
                """)
                .param("tenant", tenant.value())
                .param("plan", plan.value())
                .param("now", Rows.at(now))
                .update();
    }
}
