package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody who has a say took out what was excepted. Everybody is asked anew, about a version without it. */
public record ExceptionTakenOut(TenantId tenant, PlanId plan, PersonId by, Instant at, ConsentId consent)
        implements PlanEvent {

    @Override
    public UUID about() {
        return consent.value();
    }
}
