package no.stafett.leaving;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody who offered the baton in vain holds it no more: in the same moment the appointed one took it. */
public record GiverRelieved(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId giver)
        implements PlanEvent {

    @Override
    public UUID about() {
        return giver.value();
    }
}
