package no.stafett.handover.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * One link in the chain of those who held the baton: who, what she did when they were two, from when, until when.
 *
 * @param duties empty for one who held it alone
 * @param primary whether the family called her first
 */
public record Movement(
        PersonId holder,
        String name,
        String position,
        String duties,
        boolean primary,
        Instant since,
        Optional<Instant> until) {

    public boolean isNow() {
        return until.isEmpty();
    }

    @Override
    public String toString() {
        return "Movement[" + holder + "]";
    }
}
