package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A guardian sees again what was kept from her. She is not told that it was. */
public record KeepingEnded(TenantId tenant, PlanId plan, EntryId entry, KeepingId keeping, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return entry.value();
    }

    @Override
    public UUID item() {
        return keeping.value();
    }
}
