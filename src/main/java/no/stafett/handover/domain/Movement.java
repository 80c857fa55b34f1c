package no.stafett.handover.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.PersonId;

/**
 * One link in the chain of those who held the baton: who, what she did when they were two, from when, until when.
 *
 * @param duties empty for one who held it alone
 * @param primary whether the family called her first
 * @param hasLeft whether she works here no more
 * @param appointedBy the leader who decided that she should hold it (H-10); empty when it was handed to her
 */
public record Movement(
        PersonId holder,
        String name,
        String position,
        String duties,
        boolean primary,
        boolean hasLeft,
        String appointedBy,
        Instant since,
        Optional<Instant> until) {

    /**
     * The chain as it is told: whoever held on when something else changed – her duties, or that somebody came beside her –
     * has one link, from when she took hold and with what she does last.
     *
     * @param grips every grip, the earlier before the later; of those from the same moment the first contact's first
     */
    public static List<Movement> chain(List<Movement> grips) {
        var chain = new ArrayList<Movement>();
        for (var grip : grips) {
            var before = chain.stream().filter(grip::continues).findFirst();
            before.ifPresent(chain::remove);
            chain.add(before.map(grip::after).orElse(grip));
        }
        return List.copyOf(chain);
    }

    private boolean continues(Movement earlier) {
        return earlier.holder.equals(holder)
                && earlier.until.filter(since::equals).isPresent();
    }

    /** How she came to hold it is told by where it began. */
    private Movement after(Movement earlier) {
        return new Movement(
                holder,
                name,
                position,
                duties,
                primary,
                hasLeft,
                appointedBy.isEmpty() ? earlier.appointedBy : appointedBy,
                earlier.since,
                until);
    }

    /** What she did when two held it, and does no longer by that word. */
    public boolean isEarlierSplit() {
        return !isNow() && !duties.isEmpty();
    }

    public boolean isNow() {
        return until.isEmpty();
    }

    @Override
    public String toString() {
        return "Movement[" + holder + "]";
    }
}
