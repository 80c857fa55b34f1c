package no.stafett.transition;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody has gone on the day that was agreed, with thanks. */
public record ParticipantThanked(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId participant)
        implements PlanEvent {

    @Override
    public UUID about() {
        return participant.value();
    }
}
