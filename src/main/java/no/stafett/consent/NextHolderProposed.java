package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family is asked whether somebody of another unit may take over the baton. She has not been offered it yet (S-11). */
public record NextHolderProposed(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId nextHolder)
        implements PlanEvent {

    @Override
    public UUID about() {
        return nextHolder.value();
    }
}
