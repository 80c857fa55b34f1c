package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Two hold the baton together from now on: nobody has let go (K5). */
public record BatonShared(TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId with, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return with.value();
    }
}
