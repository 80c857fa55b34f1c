package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee wrote down that somebody took a yes back by word of mouth or on paper. */
public record WithdrawalRecorded(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId whose)
        implements PlanEvent {

    @Override
    public UUID about() {
        return whose.value();
    }
}
