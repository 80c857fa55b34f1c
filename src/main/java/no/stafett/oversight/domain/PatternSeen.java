package no.stafett.oversight.domain;

import java.time.Instant;

/**
 * One pattern, seen with one employee.
 *
 * @param reference the plan it is about; empty when it is about several
 * @param number how much there is of it
 * @param first when it began, and {@code last} when it was last seen
 */
public record PatternSeen(
        Pattern pattern,
        String name,
        String position,
        String unit,
        String reference,
        int number,
        Instant first,
        Instant last) {

    @Override
    public String toString() {
        return "PatternSeen[" + pattern + "]";
    }
}
