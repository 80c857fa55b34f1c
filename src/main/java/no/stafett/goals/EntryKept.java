package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An entry was kept from a guardian (C-07). The line is kept from her with it, also when the keeping has ended. */
public record EntryKept(TenantId tenant, PlanId plan, EntryId entry, KeepingId keeping, PersonId by, Instant at)
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
