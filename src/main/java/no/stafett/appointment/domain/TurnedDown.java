package no.stafett.appointment.domain;

import static no.stafett.appointment.domain.AppointmentRefusal.REASON_IS_MISSING;
import static no.stafett.appointment.domain.AppointmentRefusal.REASON_IS_TOO_LONG;
import static no.stafett.appointment.domain.AppointmentRefusal.WHY_IS_MISSING;

import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;

/** A no to a request: which kind of no, and the reason in words. */
public record TurnedDown(RefusedWhy why, String reason) {

    static final int MOST_CHARACTERS = 1000;

    public static Outcome<TurnedDown> of(Optional<RefusedWhy> why, String reason) {
        var reasons = new ArrayList<AppointmentRefusal>();
        if (why.isEmpty()) {
            reasons.add(WHY_IS_MISSING);
        }
        if (reason.isBlank()) {
            reasons.add(REASON_IS_MISSING);
        }
        if (reason.length() > MOST_CHARACTERS) {
            reasons.add(REASON_IS_TOO_LONG);
        }
        return reasons.isEmpty()
                ? Outcome.done(new TurnedDown(why.orElseThrow(), reason.strip()))
                : Outcome.refused(reasons);
    }

    @Override
    public String toString() {
        return "TurnedDown[" + why + "]";
    }
}
