package no.stafett.plan;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Everybody who must has said yes to the individuell plan that goes on from this log (K3): what stands in the log is carried over,
 * and the log is closed.
 */
public record WentOnInNewPlan(TenantId tenant, PlanId plan, PersonId by, Instant at, PlanId successor)
        implements PlanEvent {

    @Override
    public UUID about() {
        return successor.value();
    }
}
