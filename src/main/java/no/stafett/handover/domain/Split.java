package no.stafett.handover.domain;

import static no.stafett.handover.domain.HandoverRefusal.*;

import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;

/**
 * Who does what when two hold the baton together, and whom the family calls first (K5).
 *
 * @param mine what the one who writes this does
 * @param theirs what the other does
 * @param first whom the family calls first
 */
public record Split(String mine, String theirs, First first) {

    static final int MOST_CHARACTERS = 500;

    /** Seen by the one who writes it. */
    public enum First {
        ME,
        THE_OTHER
    }

    /** Nobody holds a baton together with somebody without knowing her part; every field is told of at once. */
    public static Outcome<Split> agreed(String mine, String theirs, Optional<First> first) {
        var missing = new ArrayList<HandoverRefusal>();
        if (mine.isBlank()) {
            missing.add(YOUR_DUTIES_ARE_MISSING);
        }
        if (theirs.isBlank()) {
            missing.add(THEIR_DUTIES_ARE_MISSING);
        }
        if (mine.length() > MOST_CHARACTERS) {
            missing.add(YOUR_DUTIES_ARE_TOO_LONG);
        }
        if (theirs.length() > MOST_CHARACTERS) {
            missing.add(THEIR_DUTIES_ARE_TOO_LONG);
        }
        if (first.isEmpty()) {
            missing.add(FIRST_CONTACT_IS_MISSING);
        }
        return missing.isEmpty()
                ? Outcome.done(new Split(mine.strip(), theirs.strip(), first.orElseThrow()))
                : Outcome.refused(missing);
    }

    public boolean otherIsFirst() {
        return first == First.THE_OTHER;
    }

    /** What people have written about each other stays out of every log. */
    @Override
    public String toString() {
        return "Split[" + first + "]";
    }
}
