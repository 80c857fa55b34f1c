package no.stafett.coordination.usecase;

import java.util.List;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Every row of the service table as it was last written, for the system administrator who keeps it. */
@UseCase
public class ShowServiceRows {

    private final OfficeHolders holders;
    private final ServiceTableStore tables;

    ShowServiceRows(OfficeHolders holders, ServiceTableStore tables) {
        this.holders = holders;
        this.tables = tables;
    }

    public List<ServiceRow> show(Actor actor) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        return tables.latest(actor.tenant());
    }
}
