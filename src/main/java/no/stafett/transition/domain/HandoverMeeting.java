package no.stafett.transition.domain;

import static no.stafett.transition.domain.TransitionRefusal.MEETING_DAY_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.MEETING_IS_AHEAD;
import static no.stafett.transition.domain.TransitionRefusal.MEETING_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.NO_MEETING_REASON_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.TEXT_IS_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.Refusal;

/**
 * The meeting where the old unit and the new one meet the family. It is the main rule; without one a reason is written.
 *
 * @param day nothing when there is no meeting
 * @param reason why there is none; empty otherwise
 */
public record HandoverMeeting(Way way, Optional<LocalDate> day, String place, String reason) {

    /** Whether it has been. */
    public enum Way {
        PLANNED,
        HELD,
        NONE
    }

    /** Tells of every field at once; what is typed for another way than the chosen one does not count. */
    public static Outcome<HandoverMeeting> of(
            Optional<Way> way, Optional<LocalDate> day, String place, String reason, LocalDate today) {
        if (way.isEmpty()) {
            return Outcome.refused(MEETING_IS_MISSING);
        }
        return switch (way.get()) {
            case PLANNED, HELD -> onADay(way.get(), day, place.strip(), today);
            case NONE ->
                Told.text(reason, "reason", NO_MEETING_REASON_IS_MISSING)
                        .map(Outcome::<HandoverMeeting>refused)
                        .orElseGet(() ->
                                Outcome.done(new HandoverMeeting(Way.NONE, Optional.empty(), "", reason.strip())));
        };
    }

    private static Outcome<HandoverMeeting> onADay(Way way, Optional<LocalDate> day, String place, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (day.isEmpty()) {
            reasons.add(MEETING_DAY_IS_MISSING);
        }
        if (way == Way.HELD && day.filter(today::isBefore).isPresent()) {
            reasons.add(MEETING_IS_AHEAD);
        }
        if (place.length() > Told.MOST_CHARACTERS) {
            reasons.add(TEXT_IS_TOO_LONG.at("place"));
        }
        return reasons.isEmpty() ? Outcome.done(new HandoverMeeting(way, day, place, "")) : Outcome.refused(reasons);
    }

    /** Nothing more is waited for. */
    public boolean isSettled() {
        return way != Way.PLANNED;
    }

    /** It was today, or on the day it was planned for if that is over. */
    public HandoverMeeting held(LocalDate today) {
        return new HandoverMeeting(
                Way.HELD, day.filter(planned -> !planned.isAfter(today)).or(() -> Optional.of(today)), place, "");
    }

    @Override
    public String toString() {
        return "HandoverMeeting[" + way + "]";
    }
}
