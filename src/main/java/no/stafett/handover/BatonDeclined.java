package no.stafett.handover;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The receiver says no, with a reason; the giver holds on. */
public record BatonDeclined(TenantId tenant, PlanId plan, HandoverId handover, PersonId by, PersonId from, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return from.value();
    }
}
