package no.stafett.protection.usecase;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.domain.ProtectionRefusal;
import no.stafett.protection.sql.AddressStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** Names one who may know where a protected person is: family and employees, one by one. */
@UseCase
public class NameForAddress {

    private final OfficeHolders holders;
    private final AddressStore addresses;
    private final AdministrationLog log;
    private final Clock clock;

    NameForAddress(OfficeHolders holders, AddressStore addresses, AdministrationLog log, Clock clock) {
        this.holders = holders;
        this.addresses = addresses;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<PersonId> name(Actor actor, PersonId person, Optional<PersonId> mayKnow) {
        holders.mustHave(actor, Office.PRIVACY_OFFICER);
        if (addresses.find(actor, person).isEmpty()) {
            throw new NotYours();
        }
        var now = clock.instant();
        if (mayKnow.filter(one -> addresses.name(person, one, actor, now)).isEmpty()) {
            return Outcome.refused(ProtectionRefusal.PERSON_IS_MISSING);
        }
        log.write(actor, AdministrativeAct.NAMED_FOR_ADDRESS, mayKnow.get(), "", now);
        return Outcome.done(mayKnow.get());
    }
}
