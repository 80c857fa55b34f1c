package no.stafett.consent;

import no.stafett.shared.PersonId;

/** An employee who shall take part, before anybody has said yes to it. */
public record PlannedLine(PersonId person, ParticipantRole role, boolean mayWrite) {}
