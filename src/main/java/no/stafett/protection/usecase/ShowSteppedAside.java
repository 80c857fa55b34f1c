package no.stafett.protection.usecase;

import java.util.List;
import no.stafett.access.Office;
import no.stafett.office.OfficeHolders;
import no.stafett.protection.domain.SteppedAside;
import no.stafett.protection.sql.NearnessStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Who in her unit has stepped aside, for the one who leads it. */
@UseCase
public class ShowSteppedAside {

    private final OfficeHolders holders;
    private final NearnessStore nearness;

    ShowSteppedAside(OfficeHolders holders, NearnessStore nearness) {
        this.holders = holders;
        this.nearness = nearness;
    }

    public List<SteppedAside> show(Actor actor) {
        holders.mustHave(actor, Office.LINE_MANAGER);
        return nearness.ofUnitsLedBy(actor);
    }
}
