package no.stafett.consent;

import no.stafett.shared.PersonId;

/** Somebody who shall take part, or a service, before anybody has said yes to it. */
public record PlannedLine(Whom whom, ParticipantRole role, boolean mayWrite, LinePeriod period) {

    /** An employee by name, for as long as the consent lasts. */
    public PlannedLine(PersonId person, ParticipantRole role, boolean mayWrite) {
        this(Whom.person(person), role, mayWrite, LinePeriod.AS_LONG_AS_THE_CONSENT);
    }
}
