package no.stafett.plan.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A leader has read the plan without being in the consent: who, from which service, from when until when, and why. Told to the
 * family in her own words (D-06).
 *
 * @param ended when she ended it herself, before {@code until}
 * @param reviewed when the privacy officer had gone through it
 */
public record EmergencyTold(
        String name,
        String position,
        String unit,
        String reason,
        Instant began,
        Instant until,
        Optional<Instant> ended,
        Optional<Instant> reviewed) {

    /** When reading ended, or will end. */
    public Instant last() {
        return ended.orElse(until);
    }

    @Override
    public String toString() {
        return "EmergencyTold[masked]";
    }
}
