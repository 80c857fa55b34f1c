package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The holder offers the baton to somebody in the plan, and still holds it. */
public record BatonOffered(TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId to, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return to.value();
    }
}
