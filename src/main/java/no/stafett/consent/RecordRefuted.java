package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody said that what was written down about her answer is not right. It no longer counts. */
public record RecordRefuted(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId recorder)
        implements PlanEvent {

    @Override
    public UUID about() {
        return recorder.value();
    }
}
