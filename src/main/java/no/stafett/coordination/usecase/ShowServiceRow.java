package no.stafett.coordination.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** One row of the service table with all its versions, the latest first, for the system administrator. */
@UseCase
public class ShowServiceRow {

    /** @param versions nothing for a row that is being written for the first time */
    public record Shown(Optional<ServiceId> service, List<ServiceRow> versions, LocalDate today) {}

    private final OfficeHolders holders;
    private final ServiceTableStore tables;
    private final Clock clock;

    ShowServiceRow(OfficeHolders holders, ServiceTableStore tables, Clock clock) {
        this.holders = holders;
        this.tables = tables;
        this.clock = clock;
    }

    public Shown show(Actor actor, Optional<ServiceId> service) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var versions = service.map(id -> tables.versions(actor.tenant(), id)).orElse(List.of());
        if (service.isPresent() && versions.isEmpty()) {
            throw new NotYours();
        }
        return new Shown(service, versions, Oslo.day(clock.instant()));
    }
}
