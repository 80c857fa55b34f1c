package no.stafett.oversight.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.oversight.EmergencyId;

/**
 * An emergency as the privacy officer sees it: who, which plan, why, how long, and what she has found.
 *
 * @param position what the leader was then, and {@code unit} the unit she led
 * @param reviewedBy the name of the one who has gone through it
 */
public record EmergencySeen(
        EmergencyId id,
        String reference,
        String leader,
        String position,
        String unit,
        String reason,
        Instant began,
        Instant until,
        Optional<Instant> ended,
        Optional<Instant> reviewed,
        String reviewedBy,
        String note) {

    /** Whether it has waited too long. */
    public boolean isOverdue(Instant now) {
        return reviewed.isEmpty() && began.plus(Emergency.REVIEWED_WITHIN).isBefore(now);
    }

    /** When reading ended, or will end. */
    public Instant last() {
        return ended.orElse(until);
    }

    @Override
    public String toString() {
        return "EmergencySeen[" + id + "]";
    }
}
