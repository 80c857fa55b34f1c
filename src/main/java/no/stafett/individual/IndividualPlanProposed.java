package no.stafett.individual;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family wishes individuell plan, and is asked whether the log shall go on as one (I-03). */
public record IndividualPlanProposed(TenantId tenant, PlanId plan, PersonId by, PersonId coordinator, Instant at)
        implements PlanEvent {
    @Override
    public UUID about() {
        return coordinator.value();
    }
}
