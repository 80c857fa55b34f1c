package no.stafett.appointment.domain;

import static no.stafett.appointment.domain.RequestRefusal.ABOUT_IS_MISSING;
import static no.stafett.appointment.domain.RequestRefusal.CASE_WORKER_IS_NO_EMPLOYEE;
import static no.stafett.appointment.domain.RequestRefusal.CHILD_IS_GROWN_UP;
import static no.stafett.appointment.domain.RequestRefusal.KIND_IS_MISSING;
import static no.stafett.appointment.domain.RequestRefusal.TEXT_IS_TOO_LONG;
import static no.stafett.appointment.domain.RequestRefusal.WISHED_BY_IS_MISSING;
import static no.stafett.appointment.domain.RequestRefusal.WISHED_ON_IS_NO_DAY;
import static no.stafett.appointment.domain.RequestRefusal.WISHED_ON_IS_TO_COME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.stafett.shared.DayTyped;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.Refusal;

/**
 * A request as typed. It needs a wish from the family: a coordinator is never asked for over their heads (BK-01).
 *
 * @param expecting whether it is about a woman who expects the child
 * @param whom whom the family would like, when they have said so
 */
public record RequestTyped(
        Optional<CoordinatorKind> kind,
        CitizenTyped citizen,
        boolean expecting,
        RequestOrigin origin,
        Optional<Reply> serious,
        Optional<Reply> longLasting,
        Optional<Reply> otherWelfare,
        String about,
        String wishedBy,
        String wishedOn,
        String whom,
        Optional<PersonId> caseWorker) {

    static final int MOST_CHARACTERS = 1000;
    static final int GROWN_UP = 18;

    /** What was asked for, when nothing is missing. */
    public record Read(
            CoordinatorKind kind,
            boolean expecting,
            RequestOrigin origin,
            Conditions conditions,
            String about,
            String wishedBy,
            LocalDate wishedOn,
            String whom,
            Optional<PersonId> caseWorker) {

        @Override
        public String toString() {
            return "Read[masked]";
        }
    }

    public Outcome<Read> read(Set<PersonId> employees, LocalDate today) {
        var reasons = new ArrayList<RequestRefusal>(citizen.problems(today));
        if (kind.isEmpty()) {
            reasons.add(KIND_IS_MISSING);
        } else if (kind.get() == CoordinatorKind.CHILD_COORDINATOR && !expecting && isGrownUp(today)) {
            reasons.add(CHILD_IS_GROWN_UP);
        }
        if (about.isBlank()) {
            reasons.add(ABOUT_IS_MISSING);
        }
        if (wishedBy.isBlank()) {
            reasons.add(WISHED_BY_IS_MISSING);
        }
        if (Stream.of(about, wishedBy, whom).anyMatch(text -> text.length() > MOST_CHARACTERS)) {
            reasons.add(TEXT_IS_TOO_LONG);
        }
        var day = DayTyped.read(wishedOn);
        if (day.isEmpty()) {
            reasons.add(WISHED_ON_IS_NO_DAY);
        } else if (day.get().isAfter(today)) {
            reasons.add(WISHED_ON_IS_TO_COME);
        }
        if (caseWorker.filter(one -> !employees.contains(one)).isPresent()) {
            reasons.add(CASE_WORKER_IS_NO_EMPLOYEE);
        }
        var conditions = Conditions.of(kind.orElse(CoordinatorKind.COORDINATOR), serious, longLasting, otherWelfare);
        return switch (conditions) {
            case Refused<Conditions>(var missing) ->
                Outcome.refused(Stream.<Refusal>concat(reasons.stream(), missing.stream())
                        .toList());
            case Done<Conditions>(var answered) ->
                reasons.isEmpty()
                        ? Outcome.done(new Read(
                                kind.orElseThrow(),
                                expecting,
                                origin,
                                answered,
                                about.strip(),
                                wishedBy.strip(),
                                day.orElseThrow(),
                                whom.strip(),
                                caseWorker))
                        : Outcome.refused(reasons);
        };
    }

    private boolean isGrownUp(LocalDate today) {
        return DayTyped.read(citizen.birthDate())
                .filter(born -> !born.plusYears(GROWN_UP).isAfter(today))
                .isPresent();
    }

    @Override
    public String toString() {
        return "RequestTyped[masked]";
    }
}
