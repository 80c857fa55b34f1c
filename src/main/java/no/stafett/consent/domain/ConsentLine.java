package no.stafett.consent.domain;

import java.util.Optional;
import java.util.UUID;
import no.stafett.consent.LinePeriod;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.consent.Whom;
import no.stafett.shared.PersonId;

/** One employee a version of a consent names, or a service, with role, right and days (S-06, K8). */
public record ConsentLine(UUID id, Whom whom, ParticipantRole role, boolean mayWrite, LinePeriod period) {

    /** Nobody when the line is for a service as such. */
    public Optional<PersonId> person() {
        return whom.person();
    }

    public boolean names(PersonId person) {
        return whom.person().equals(Optional.of(person));
    }

    public PlannedLine planned() {
        return new PlannedLine(whom, role, mayWrite, period);
    }
}
