package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee was let into a plan by a consent that names her. */
public record ParticipantAdded(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId participant)
        implements PlanEvent {

    @Override
    public UUID about() {
        return participant.value();
    }
}
