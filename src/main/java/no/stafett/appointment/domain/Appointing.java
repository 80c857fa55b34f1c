package no.stafett.appointment.domain;

import static no.stafett.appointment.domain.AppointmentRefusal.CHILD_IS_GROWN_UP;
import static no.stafett.appointment.domain.AppointmentRefusal.COORDINATOR_IS_MISSING;
import static no.stafett.appointment.domain.AppointmentRefusal.COORDINATOR_IS_THE_CASE_WORKER;
import static no.stafett.appointment.domain.AppointmentRefusal.FROM_IS_NO_DAY;
import static no.stafett.appointment.domain.AppointmentRefusal.FROM_IS_TOO_EARLY;
import static no.stafett.appointment.domain.AppointmentRefusal.KIND_IS_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;

/** Somebody is appointed for a person: what kind, who, and from which day. */
public record Appointing(CoordinatorKind kind, PersonId coordinator, LocalDate from) {

    /** What was typed. */
    public record Typed(Optional<CoordinatorKind> kind, Optional<PersonId> coordinator, String from) {}

    /**
     * Refuses the case worker of the case where the municipality keeps the two apart (I-11), and a barnekoordinator for one who is
     * grown up (BK-02).
     *
     * @param apart whether coordinator and case worker must be two
     * @param earliest the first day it may be from
     */
    public static Outcome<Appointing> of(
            Typed typed,
            Coordinated whom,
            Set<PersonId> employees,
            Optional<PersonId> caseWorker,
            boolean apart,
            LocalDate earliest,
            LocalDate today) {
        var reasons = new ArrayList<AppointmentRefusal>();
        if (typed.kind().isEmpty()) {
            reasons.add(KIND_IS_MISSING);
        }
        if (typed.coordinator().filter(employees::contains).isEmpty()) {
            reasons.add(COORDINATOR_IS_MISSING);
        } else if (apart && typed.coordinator().equals(caseWorker)) {
            reasons.add(COORDINATOR_IS_THE_CASE_WORKER);
        }
        var from = DayTyped.read(typed.from());
        if (from.isEmpty()) {
            reasons.add(FROM_IS_NO_DAY);
        } else if (from.get().isBefore(earliest)) {
            reasons.add(FROM_IS_TOO_EARLY);
        }
        if (typed.kind().equals(Optional.of(CoordinatorKind.CHILD_COORDINATOR))
                && !whom.mayHaveChildCoordinator(from.orElse(today))) {
            reasons.add(CHILD_IS_GROWN_UP);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Appointing(
                        typed.kind().orElseThrow(), typed.coordinator().orElseThrow(), from.orElseThrow()))
                : Outcome.refused(reasons);
    }
}
