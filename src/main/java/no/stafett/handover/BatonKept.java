package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Nobody took what was offered, and the giver has said that she goes on holding it. */
public record BatonKept(TenantId tenant, PlanId plan, PersonId by, PersonId offeredTo, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return offeredTo.value();
    }
}
