package no.stafett.consent;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee is out of a plan, because a colleague of the same service took over from her (K8). */
public record ColleagueReplaced(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId colleague)
        implements PlanEvent {

    @Override
    public UUID about() {
        return colleague.value();
    }
}
