package no.stafett.protection.usecase;

import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.protection.domain.SteppedAside;
import no.stafett.protection.sql.NearnessStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Who in her unit has stepped aside, for the one who leads it. */
@UseCase
public class ShowSteppedAside {

    private final OfficeAccess offices;
    private final NearnessStore nearness;

    ShowSteppedAside(OfficeAccess offices, NearnessStore nearness) {
        this.offices = offices;
        this.nearness = nearness;
    }

    public List<SteppedAside> show(Actor actor) {
        offices.leader(actor, OfficePage.STEPPED_ASIDE);
        return nearness.ofUnitsLedBy(actor);
    }
}
