package no.stafett.appointment.domain;

import static no.stafett.appointment.domain.AppointmentRefusal.APPOINTMENT_IS_OVER;
import static no.stafett.appointment.domain.AppointmentRefusal.COORDINATOR_IS_THE_SAME;
import static no.stafett.appointment.domain.AppointmentRefusal.LAST_DAY_IS_NO_DAY;
import static no.stafett.appointment.domain.AppointmentRefusal.LAST_DAY_IS_TOO_EARLY;
import static no.stafett.appointment.domain.AppointmentRefusal.REASON_IS_MISSING;
import static no.stafett.appointment.domain.AppointmentRefusal.REASON_IS_TOO_LONG;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.appointment.AppointmentId;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;

/**
 * Somebody coordinates for a person, and has no way into any plan by it. It ends by a decision and with a reason, never by itself,
 * not on the eighteenth birthday either; the one after her begins the day she stops (BK-02).
 *
 * @param until nothing while it lasts
 */
public record Appointment(
        AppointmentId id,
        CoordinatorKind kind,
        Coordinated person,
        PersonId coordinator,
        String coordinatorName,
        boolean coordinatorHasLeft,
        String place,
        Optional<PersonId> caseWorker,
        LocalDate since,
        Optional<LocalDate> until) {

    static final int MOST_CHARACTERS = 1000;

    /** It stops, and why. */
    public record Ending(LocalDate lastDay, String reason) {

        @Override
        public String toString() {
            return "Ending[" + lastDay + "]";
        }
    }

    /** Another one takes over the day this one stops. */
    public record Succession(Appointing next, Ending ending) {}

    /** A child with a barnekoordinator is eighteen in half a year, or is so already, and nobody has decided. */
    public boolean mustBeDecided(LocalDate today) {
        return until.isEmpty() && kind == CoordinatorKind.CHILD_COORDINATOR && person.isNearEighteen(today);
    }

    /** Whoever coordinated has left, and nobody has been appointed after her. */
    public boolean isLeftBehind() {
        return until.isEmpty() && coordinatorHasLeft;
    }

    /** Refuses without a reason, and a day before it began. */
    public Outcome<Ending> end(String lastDay, String reason) {
        if (until.isPresent()) {
            return Outcome.refused(APPOINTMENT_IS_OVER);
        }
        var reasons = new ArrayList<AppointmentRefusal>(reasonsOf(reason));
        var day = DayTyped.read(lastDay);
        if (day.isEmpty()) {
            reasons.add(LAST_DAY_IS_NO_DAY);
        } else if (day.get().isBefore(since)) {
            reasons.add(LAST_DAY_IS_TOO_EARLY);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Ending(day.orElseThrow(), reason.strip()))
                : Outcome.refused(reasons);
    }

    /** Refuses what an appointment refuses, and the same person in the same role once more. */
    public Outcome<Succession> succeed(
            Appointing.Typed typed, String reason, Set<PersonId> employees, boolean apart, LocalDate today) {
        if (until.isPresent()) {
            return Outcome.refused(APPOINTMENT_IS_OVER);
        }
        var reasons = new ArrayList<AppointmentRefusal>(reasonsOf(reason));
        if (typed.coordinator().equals(Optional.of(coordinator)) && typed.kind().equals(Optional.of(kind))) {
            reasons.add(COORDINATOR_IS_THE_SAME);
        }
        var next = Appointing.of(typed, person, employees, caseWorker, apart, since, today);
        return switch (next) {
            case Refused<Appointing>(var theirs) ->
                Outcome.refused(Stream.<Refusal>concat(reasons.stream(), theirs.stream())
                        .toList());
            case Done<Appointing>(var appointed) ->
                reasons.isEmpty()
                        ? Outcome.done(new Succession(appointed, new Ending(appointed.from(), reason.strip())))
                        : Outcome.refused(reasons);
        };
    }

    private static ArrayList<AppointmentRefusal> reasonsOf(String reason) {
        var reasons = new ArrayList<AppointmentRefusal>();
        if (reason.isBlank()) {
            reasons.add(REASON_IS_MISSING);
        }
        if (reason.length() > MOST_CHARACTERS) {
            reasons.add(REASON_IS_TOO_LONG);
        }
        return reasons;
    }

    @Override
    public String toString() {
        return "Appointment[" + id + "]";
    }
}
