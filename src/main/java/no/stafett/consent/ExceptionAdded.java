package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody who has a say excepted something or somebody. Everybody is asked anew, about a version that holds it. */
public record ExceptionAdded(TenantId tenant, PlanId plan, PersonId by, Instant at, ConsentId consent)
        implements PlanEvent {

    @Override
    public UUID about() {
        return consent.value();
    }
}
