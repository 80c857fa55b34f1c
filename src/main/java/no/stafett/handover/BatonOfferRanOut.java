package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Nobody answered in time. The giver holds the baton as before; she is the one it happened for. */
public record BatonOfferRanOut(TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId to, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return to.value();
    }
}
