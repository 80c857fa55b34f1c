package no.stafett.protection.usecase;

import java.time.Clock;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.sql.AddressStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** The register says that an address is open again. */
@UseCase
public class EndGrade {

    private final OfficeHolders holders;
    private final AddressStore addresses;
    private final AdministrationLog log;
    private final Clock clock;

    EndGrade(OfficeHolders holders, AddressStore addresses, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    /** Done twice, it is done once. */
    public void end(Actor actor, PersonId person) {
        holders.mustHave(actor, Office.PRIVACY_OFFICER);
        if (addresses.find(actor, person).isEmpty()) {
            throw new NotYours();
        }
        if (addresses.end(person, actor)) {
            log.write(actor, AdministrativeAct.GRADE_ENDED, person, "", clock.instant());
        }
    }
}
