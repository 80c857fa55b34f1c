package no.stafett.protection.usecase;

import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.protection.domain.ProtectedPerson;
import no.stafett.protection.sql.AddressStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** How one address is protected and who may know it, for the privacy officer. */
@UseCase
public class ShowProtectedPerson {

    public record Shown(ProtectedPerson person, List<Person> employees) {}

    private final OfficeAccess offices;
    private final AddressStore addresses;
    private final People people;

    ShowProtectedPerson(OfficeAccess offices, AddressStore addresses, People people) {
        this.offices = offices;
        this.addresses = addresses;
        this.people = people;
    }

    public Shown show(Actor actor, PersonId person) {
        offices.privacyOfficer(actor, OfficePage.PROTECTED_ADDRESS);
        return new Shown(addresses.find(actor, person).orElseThrow(NotYours::new), people.employees());
    }
}
