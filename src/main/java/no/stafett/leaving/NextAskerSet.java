package no.stafett.leaving;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Everybody who held the baton has left, and somebody is set to ask the family whether she may hold it. */
public record NextAskerSet(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId asker) implements PlanEvent {

    @Override
    public UUID about() {
        return asker.value();
    }
}
