package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The one an offer waited for has left. The giver holds the baton as before; she is the one it happened for. */
public record BatonOfferCameBack(
        TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId to, Instant at) implements PlanEvent {

    @Override
    public UUID about() {
        return to.value();
    }
}
