package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The holder asks somebody in the plan to hold the baton with her, and holds it alone until she has answered. */
public record BatonShareOffered(TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId to, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return to.value();
    }
}
