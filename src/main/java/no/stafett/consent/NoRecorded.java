package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee wrote down that somebody said no by word of mouth or on paper. */
public record NoRecorded(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId whose) implements PlanEvent {

    @Override
    public UUID about() {
        return whose.value();
    }
}
