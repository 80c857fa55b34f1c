package no.stafett.consent.domain;

import java.time.Instant;

/**
 * A leader who reads a plan in an emergency, without any line of the consent (R-35, D-06).
 *
 * @param reason what she has written; empty for those of the team who are not to read it
 */
public record EmergencyReader(String name, String position, String unit, Instant since, Instant until, String reason) {

    @Override
    public String toString() {
        return "EmergencyReader[until " + until + "]";
    }
}
