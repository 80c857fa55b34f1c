package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee wrote down that somebody said yes by word of mouth or on paper. It counts from now on; she is asked to confirm it. */
public record YesRecorded(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId whose) implements PlanEvent {

    @Override
    public UUID about() {
        return whose.value();
    }
}
