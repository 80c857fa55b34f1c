package no.stafett.consent.domain;

import java.time.LocalDate;
import no.stafett.shared.PlanId;

/**
 * A consent a person has a say in.
 *
 * @param answered whether she has said yes; otherwise the question waits for her
 * @param active whether it is in force; otherwise somebody else has still to answer
 */
public record MyConsent(PlanId plan, String ownerFirstName, boolean answered, boolean active, LocalDate validUntil) {

    @Override
    public String toString() {
        return "MyConsent[" + plan + "]";
    }
}
