package no.stafett.leaving;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family has said yes, and the one who asked holds the baton after somebody who has left. */
public record BatonTakenUp(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId left) implements PlanEvent {

    @Override
    public UUID about() {
        return left.value();
    }
}
