package no.stafett.leaving.usecase;

import java.time.Clock;
import no.stafett.leaving.sql.LeavingStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;

/** Somebody whose day has come leaves; one in each transaction, so that one that fails keeps nobody else. */
@UseCase
public class CarryOutLeaving {

    private final LeavingStore leavings;
    private final Departure departure;
    private final Clock clock;

    CarryOutLeaving(LeavingStore leavings, Departure departure, Clock clock) {
        this.leavings = leavings;
        this.departure = departure;
        this.clock = clock;
    }

    /** @return false when nobody leaves any more today */
    public boolean carryOut(TenantId tenant) {
        var now = clock.instant();
        var due = leavings.due(tenant, Oslo.day(now));
        due.ifPresent(leaving -> departure.carryOut(tenant, leaving, now));
        return due.isPresent();
    }
}
