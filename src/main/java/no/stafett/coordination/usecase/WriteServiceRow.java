package no.stafett.coordination.usecase;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.coordination.ServiceId;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.domain.ServiceTableRefusal;
import no.stafett.coordination.sql.ServiceTableStore;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.UseCase;

/** A system administrator adds a row to the service table, or writes the next version of one. */
@UseCase
public class WriteServiceRow {

    private final OfficeHolders holders;
    private final ServiceTableStore tables;
    private final AdministrationLog log;
    private final Clock clock;

    WriteServiceRow(OfficeHolders holders, ServiceTableStore tables, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.tables = tables;
        this.log = log;
        this.clock = clock;
    }

    /** @param service nothing for a new row */
    public Outcome<ServiceRow> write(Actor actor, Optional<ServiceId> service, ServiceRow.Typed typed) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var versions = service.map(id -> tables.versions(actor.tenant(), id)).orElse(List.of());
        if (service.isPresent() && versions.isEmpty()) {
            throw new NotYours();
        }
        var now = clock.instant();
        var latest = versions.isEmpty() ? 0 : versions.getFirst().version();
        var outcome = ServiceRow.write(service.orElseGet(ServiceId::create), latest, typed, Oslo.day(now));
        if (outcome instanceof Done(var written)) {
            if (!tables.add(written, actor, now)) {
                return Outcome.refused(ServiceTableRefusal.ANOTHER_WAS_FIRST);
            }
            log.write(actor, AdministrativeAct.SERVICE_TABLE_CHANGED, actor.person(), "", now);
        }
        return outcome;
    }
}
