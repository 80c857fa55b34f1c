package no.stafett.leaving;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A leader has decided who holds the baton from now on (H-10). */
public record HolderAppointed(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId holder)
        implements PlanEvent {

    @Override
    public UUID about() {
        return holder.value();
    }
}
