package no.stafett.transition;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Who was thought of as the next holder has left before she had the baton: somebody else must be named (H-10). */
public record NextHolderLeft(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId nextHolder)
        implements PlanEvent {

    @Override
    public UUID about() {
        return nextHolder.value();
    }
}
