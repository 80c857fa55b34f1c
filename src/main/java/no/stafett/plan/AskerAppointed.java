package no.stafett.plan;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody else than the last holder is set to ask the family about a closed plan. She reads nothing in it (Z-08, R-36). */
public record AskerAppointed(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId asker)
        implements PlanEvent {

    @Override
    public UUID about() {
        return asker.value();
    }
}
