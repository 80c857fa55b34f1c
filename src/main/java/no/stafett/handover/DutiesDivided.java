package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Two who hold the baton together have written anew who does what, or whom the family calls first. */
public record DutiesDivided(TenantId tenant, PlanId plan, PersonId by, PersonId with, Instant at) implements PlanEvent {

    @Override
    public UUID about() {
        return with.value();
    }
}
