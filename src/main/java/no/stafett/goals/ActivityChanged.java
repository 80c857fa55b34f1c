package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An activity says something new; what it said before is kept. */
public record ActivityChanged(TenantId tenant, PlanId plan, ActivityId activity, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return activity.value();
    }
}
