package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee was let in as one of a service the family has said yes to, without a new version (K8). */
public record ColleagueLetIn(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId colleague)
        implements PlanEvent {

    @Override
    public UUID about() {
        return colleague.value();
    }
}
