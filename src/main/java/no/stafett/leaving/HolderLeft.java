package no.stafett.leaving;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The one who holds the baton works in the municipality no more. She holds it until somebody takes it (H-01). */
public record HolderLeft(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId holder) implements PlanEvent {

    @Override
    public UUID about() {
        return holder.value();
    }
}
