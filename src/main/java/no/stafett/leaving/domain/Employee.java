package no.stafett.leaving.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * One who works here, as the one who leads her sees her.
 *
 * @param leavesFrom the day she leaves, when somebody has said that she does
 * @param leftAt when she left, when she has
 * @param batons how many batons she holds; how many, and never of whom
 * @param lastAdministrator whether nobody else administers the system
 * @param lastPrivacyOfficer whether nobody else guards the municipality's privacy
 */
public record Employee(
        PersonId id,
        String name,
        String position,
        String unit,
        Optional<LocalDate> leavesFrom,
        Optional<Instant> leftAt,
        int batons,
        boolean lastAdministrator,
        boolean lastPrivacyOfficer) {

    public boolean leaves() {
        return leavesFrom.isPresent();
    }

    public boolean hasLeft() {
        return leftAt.isPresent();
    }

    @Override
    public String toString() {
        return "Employee[" + id + "]";
    }
}
