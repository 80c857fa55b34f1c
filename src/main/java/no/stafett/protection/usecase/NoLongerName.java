package no.stafett.protection.usecase;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.sql.AddressStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** Somebody may know no longer where a protected person is. She may be the last; the page says what that means. */
@UseCase
public class NoLongerName {

    private final OfficeHolders holders;
    private final AddressStore addresses;
    private final AdministrationLog log;
    private final Clock clock;

    NoLongerName(OfficeHolders holders, AddressStore addresses, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    /** Done twice, it is done once. */
    public void remove(Actor actor, PersonId person, Optional<PersonId> named) {
        holders.mustHave(actor, Office.PRIVACY_OFFICER);
        if (addresses.find(actor, person).isEmpty()) {
            throw new NotYours();
        }
        named.filter(one -> addresses.noLongerNamed(person, one, actor))
                .ifPresent(one -> log.write(actor, AdministrativeAct.NO_LONGER_NAMED, one, "", clock.instant()));
    }
}
