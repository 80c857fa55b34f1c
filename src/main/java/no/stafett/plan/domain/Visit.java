package no.stafett.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.access.Purpose;

/**
 * Somebody came to the door of a plan.
 *
 * @param name empty for one who was turned away
 * @param position what an employee does; empty for the family
 * @param tie the family tie; empty for an employee
 * @param ground the word for why the door opened, or stayed shut
 * @param consent the version of the consent that was in force then, when she was in by a line of it
 */
public record Visit(
        Instant at,
        String name,
        String position,
        String tie,
        String unit,
        Purpose purpose,
        boolean granted,
        String ground,
        Optional<InForce> consent) {

    /** A version of the consent, by its number and the day it came into force. */
    public record InForce(int version, LocalDate since) {}

    @Override
    public String toString() {
        return "Visit[" + purpose + "]";
    }
}
