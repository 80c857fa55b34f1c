package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The receiver has taken the baton: in this moment, and not before, the giver let go. */
public record BatonPassed(TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId from, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return from.value();
    }
}
