package no.stafett.transition.domain;

import static no.stafett.transition.domain.TransitionRefusal.AGREED_WITH_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.LAST_DAY_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.LAST_DAY_IS_OVER;
import static no.stafett.transition.domain.TransitionRefusal.LAST_DAY_IS_TOO_FAR;
import static no.stafett.transition.domain.TransitionRefusal.LEAVING_TAKE_NO_PART;
import static no.stafett.transition.domain.TransitionRefusal.NEXT_HOLDER_GOES;
import static no.stafett.transition.domain.TransitionRefusal.NOBODY_GOES;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;

/**
 * The last day those of the old unit have access, who they are, and whom in the family it was agreed with (H-06).
 *
 * @param day they have access on this day, and not on the next
 */
public record LastDay(LocalDate day, List<PersonId> leaving, String agreedWith) {

    private static final int MOST_YEARS_AHEAD = 2;

    public LastDay {
        leaving = List.copyOf(leaving);
    }

    /**
     * Tells of every field at once.
     *
     * @param takingPart the employees in the plan
     */
    public static Outcome<LastDay> of(
            Optional<LocalDate> day,
            List<PersonId> leaving,
            String agreedWith,
            Set<PersonId> takingPart,
            Optional<PersonId> nextHolder,
            LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (day.isEmpty()) {
            reasons.add(LAST_DAY_IS_MISSING);
        }
        if (day.filter(today::isAfter).isPresent()) {
            reasons.add(LAST_DAY_IS_OVER);
        }
        if (day.filter(today.plusYears(MOST_YEARS_AHEAD)::isBefore).isPresent()) {
            reasons.add(LAST_DAY_IS_TOO_FAR);
        }
        if (leaving.isEmpty()) {
            reasons.add(NOBODY_GOES);
        } else if (!takingPart.containsAll(leaving)) {
            reasons.add(LEAVING_TAKE_NO_PART);
        } else if (nextHolder.filter(leaving::contains).isPresent()) {
            reasons.add(NEXT_HOLDER_GOES);
        }
        Told.text(agreedWith, "agreedWith", AGREED_WITH_IS_MISSING).ifPresent(reasons::add);
        return reasons.isEmpty()
                ? Outcome.done(new LastDay(
                        day.orElseThrow(), leaving.stream().distinct().toList(), agreedWith.strip()))
                : Outcome.refused(reasons);
    }

    public boolean isOver(LocalDate today) {
        return day.isBefore(today);
    }

    @Override
    public String toString() {
        return "LastDay[" + day + "]";
    }
}
