package no.stafett.consent.domain;

import java.util.UUID;
import no.stafett.consent.ParticipantRole;
import no.stafett.consent.PlannedLine;
import no.stafett.shared.PersonId;

/** One employee a version of a consent names, with role and right (S-06). */
public record ConsentLine(UUID id, PersonId person, ParticipantRole role, boolean mayWrite) {

    public PlannedLine planned() {
        return new PlannedLine(person, role, mayWrite);
    }
}
