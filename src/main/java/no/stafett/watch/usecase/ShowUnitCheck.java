package no.stafett.watch.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;
import no.stafett.watch.domain.UnitFinding;
import no.stafett.watch.sql.SeenStore;

/** How the follow-up stands in the plans of a unit, for the one who leads it: kinds, numbers and references. */
@UseCase
public class ShowUnitCheck {

    private final OfficeAccess offices;
    private final SeenStore seen;
    private final Clock clock;

    ShowUnitCheck(OfficeAccess offices, SeenStore seen, Clock clock) {
        this.offices = offices;
        this.seen = seen;
        this.clock = clock;
    }

    public List<UnitFinding> show(Actor actor) {
        return seen.findings(offices.leader(actor, OfficePage.UNIT_CHECK), clock.instant());
    }
}
