package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** One of two has let go, and the other holds the baton alone. */
public record BatonLaidDown(TenantId tenant, PlanId plan, PersonId by, PersonId left, Instant at) implements PlanEvent {

    @Override
    public UUID about() {
        return left.value();
    }
}
