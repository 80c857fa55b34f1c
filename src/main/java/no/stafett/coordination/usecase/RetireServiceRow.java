package no.stafett.coordination.usecase;

import java.time.Clock;
import java.time.LocalDate;
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

/** A system administrator takes a row out of the service table from a day on. What was assessed by it keeps it. */
@UseCase
public class RetireServiceRow {

    private final OfficeHolders holders;
    private final ServiceTableStore tables;
    private final AdministrationLog log;
    private final Clock clock;

    RetireServiceRow(OfficeHolders holders, ServiceTableStore tables, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.tables = tables;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<ServiceRow> retire(Actor actor, ServiceId service, Optional<LocalDate> from) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var latest =
                tables.versions(actor.tenant(), service).stream().findFirst().orElseThrow(NotYours::new);
        var now = clock.instant();
        var outcome = latest.retire(from, Oslo.day(now));
        if (outcome instanceof Done(var retired)) {
            if (!tables.add(retired, actor, now)) {
                return Outcome.refused(ServiceTableRefusal.ANOTHER_WAS_FIRST);
            }
            log.write(actor, AdministrativeAct.SERVICE_TABLE_CHANGED, actor.person(), "", now);
        }
        return outcome;
    }
}
