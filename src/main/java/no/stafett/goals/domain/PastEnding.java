package no.stafett.goals.domain;

import java.time.Instant;
import no.stafett.shared.PersonId;

/** An ending that did not last: the activity was opened again. */
public record PastEnding(Ending ending, PersonId reopenedBy, Instant reopenedAt) {}
