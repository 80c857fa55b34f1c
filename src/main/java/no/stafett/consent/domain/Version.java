package no.stafett.consent.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.consent.ConsentId;

/** One version of a consent that has not ended: drafted, sent, or in force. */
public record Version(
        ConsentId id, int number, LocalDate validUntil, Optional<Instant> sentAt, Optional<Instant> activatedAt) {

    public boolean isDraft() {
        return sentAt.isEmpty();
    }

    /** Sent, and not yet answered by all. */
    public boolean isAwaited() {
        return sentAt.isPresent() && activatedAt.isEmpty();
    }

    public boolean isActive() {
        return activatedAt.isPresent();
    }
}
