package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The holder took back what the family was asked about, before everybody had answered. What is in force goes on. */
public record ConsentCalledBack(TenantId tenant, PlanId plan, PersonId by, Instant at, ConsentId consent)
        implements PlanEvent {

    @Override
    public UUID about() {
        return consent.value();
    }
}
