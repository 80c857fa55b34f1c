package no.stafett.consent.domain;

import java.time.LocalDate;
import no.stafett.shared.PlanId;

/**
 * A consent a person has a say in.
 *
 * @param answered whether she has said yes
 */
public record MyConsent(PlanId plan, String ownerFirstName, Version version, boolean answered) {

    /** The question waits for her. */
    public boolean isToAnswer() {
        return !answered && !active();
    }

    /** In force; otherwise somebody has still to answer. */
    public boolean active() {
        return version.isActive();
    }

    public LocalDate validUntil() {
        return version.validUntil();
    }

    @Override
    public String toString() {
        return "MyConsent[" + plan + "]";
    }
}
