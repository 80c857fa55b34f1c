package no.stafett.oversight.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PlanId;

/**
 * How a plan of a unit stands, for the one who leads the unit: never whose it is, and nothing of what is in it.
 *
 * @param holderHasLeft whether she works in the municipality no more; the leader finds the next (H-10)
 * @param place where the child belongs; empty when an address in the family is protected
 * @param consentUntil the last day of the consent; nothing when there is none
 * @param openUntil until when the leader reads it in an emergency she has declared
 */
public record UnitPlan(
        PlanId id,
        String reference,
        String planType,
        int level,
        String holder,
        boolean holderHasLeft,
        String place,
        Instant lastActivity,
        Optional<LocalDate> consentUntil,
        boolean batonOffered,
        Optional<Instant> openUntil) {

    @Override
    public String toString() {
        return "UnitPlan[" + reference + "]";
    }
}
