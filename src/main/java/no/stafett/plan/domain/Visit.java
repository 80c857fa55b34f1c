package no.stafett.plan.domain;

import java.time.Instant;
import no.stafett.access.Purpose;

/**
 * Somebody came to the door of a plan.
 *
 * @param name empty for one who was turned away
 * @param position what an employee does; empty for the family
 * @param tie the family tie; empty for an employee
 * @param ground the word for why the door opened, or stayed shut
 */
public record Visit(
        Instant at,
        String name,
        String position,
        String tie,
        String unit,
        Purpose purpose,
        boolean granted,
        String ground) {

    @Override
    public String toString() {
        return "Visit[" + purpose + "]";
    }
}
