package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An activity is over; why stands in it. */
public record ActivityEnded(TenantId tenant, PlanId plan, ActivityId activity, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return activity.value();
    }
}
