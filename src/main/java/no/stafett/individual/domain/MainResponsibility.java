package no.stafett.individual.domain;

import static no.stafett.individual.domain.ContentRefusal.REASON_IS_MISSING;
import static no.stafett.individual.domain.ContentRefusal.REASON_IS_TOO_LONG;
import static no.stafett.individual.domain.ContentRefusal.UNIT_HAS_IT_ALREADY;
import static no.stafett.individual.domain.ContentRefusal.UNIT_IS_MISSING;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.stafett.shared.Outcome;
import no.stafett.tenant.UnitId;

/**
 * A service with the main responsibility for an individuell plan: one at a time (IP-03).
 *
 * @param reason why it became this one; nothing for the first
 * @param until nothing while it lasts
 */
public record MainResponsibility(UnitId unit, String name, String reason, Instant since, Optional<Instant> until) {

    static final int MOST_CHARACTERS = 1000;

    /** Another service takes it over, with a reason the family reads. */
    public record Move(UnitId unit, String reason) {

        @Override
        public String toString() {
            return "Move[" + unit + "]";
        }
    }

    /** Refuses a service that has it already, or that there is none of. */
    public static Outcome<Move> move(Optional<UnitId> present, Optional<UnitId> to, Set<UnitId> units, String reason) {
        var reasons = new ArrayList<ContentRefusal>();
        if (to.filter(units::contains).isEmpty()) {
            reasons.add(UNIT_IS_MISSING);
        } else if (to.equals(present)) {
            reasons.add(UNIT_HAS_IT_ALREADY);
        }
        if (reason.isBlank()) {
            reasons.add(REASON_IS_MISSING);
        }
        if (reason.length() > MOST_CHARACTERS) {
            reasons.add(REASON_IS_TOO_LONG);
        }
        return reasons.isEmpty() ? Outcome.done(new Move(to.orElseThrow(), reason.strip())) : Outcome.refused(reasons);
    }
}
