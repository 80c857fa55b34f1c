package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** One person said no, so this version never becomes active. No reason is asked for. */
public record ConsentDeclined(TenantId tenant, PlanId plan, PersonId by, Instant at, ConsentId consent)
        implements PlanEvent {

    @Override
    public UUID about() {
        return consent.value();
    }
}
