package no.stafett.consent.usecase;

import java.time.Instant;
import no.stafett.access.ConsentAsker;
import no.stafett.consent.domain.Recording;
import no.stafett.consent.domain.Version;
import no.stafett.consent.sql.MatterStore;
import no.stafett.consent.sql.RecordStore;
import no.stafett.identity.People;
import no.stafett.identity.Person;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import org.springframework.stereotype.Component;

/** Gathers who writes down whose answer to which version. */
@Component
class Recorders {

    private final People people;
    private final RecordStore records;
    private final MatterStore matters;

    Recorders(People people, RecordStore records, MatterStore matters) {
        this.people = people;
        this.records = records;
        this.matters = matters;
    }

    Recording of(ConsentAsker asker, PersonId person, Version version, Instant now) {
        return new Recording(
                asker.person(),
                name(asker.person()),
                person,
                name(person),
                matters.of(asker.tenant(), version.id()).reopens(),
                records.writtenOn(asker, version.id()),
                Oslo.day(now));
    }

    private String name(PersonId person) {
        return people.find(person).map(Person::fullName).orElseThrow(NotYours::new);
    }
}
