package no.stafett.oversight.domain;

import java.time.Instant;
import no.stafett.access.Purpose;

/**
 * Somebody came to a door that stayed shut.
 *
 * @param reference empty when there is no such plan in the municipality
 * @param hindrance the word for why it stayed shut
 */
public record DeniedAttempt(
        Instant at, String name, String position, String unit, String reference, Purpose purpose, String hindrance) {

    @Override
    public String toString() {
        return "DeniedAttempt[" + hindrance + "]";
    }
}
