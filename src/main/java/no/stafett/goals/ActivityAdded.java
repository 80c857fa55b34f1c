package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody has written down a new activity that leads to a goal. */
public record ActivityAdded(TenantId tenant, PlanId plan, ActivityId activity, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return activity.value();
    }

    @Override
    public UUID item() {
        return activity.value();
    }
}
