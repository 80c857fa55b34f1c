package no.stafett.individual;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The coordinator has taken over: the log is individuell plan from this moment, and its stafetthaldar is no more (H-12). */
public record BecameIndividualPlan(TenantId tenant, PlanId plan, PersonId by, PersonId coordinator, Instant at)
        implements PlanEvent {
    @Override
    public UUID about() {
        return coordinator.value();
    }
}
