package no.stafett.consent.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * A colleague is let in as one of a service the family has said yes to, beside or instead of another (K8).
 *
 * @param replaced who leaves the plan for her, if anybody
 */
public record StaffChange(Optional<UUID> line, Optional<PersonId> colleague, Optional<PersonId> replaced) {

    /** What is known when somebody asks for it. */
    public record Known(
            List<ConsentLine> lines,
            Optional<UnitId> worksIn,
            boolean takesPart,
            boolean isKeptOut,
            boolean replacedHoldsTheBaton,
            Optional<UUID> lineOfReplaced,
            boolean allowed,
            LocalDate today) {}

    /** A change that may be made. */
    public record Allowed(ConsentLine line, PersonId colleague, Optional<PersonId> replaced) {}

    /** Refuses when the municipality or the version does not allow it, and outside the line the family said yes to. */
    public Outcome<Allowed> within(Known known) {
        if (!known.allowed()) {
            return Outcome.refused(ConsentRefusal.STAFF_CHANGE_NEEDS_A_NEW_VERSION);
        }
        var reasons = new ArrayList<ConsentRefusal>();
        var service = line.flatMap(chosen -> known.lines().stream()
                .filter(one -> one.id().equals(chosen))
                .filter(one -> one.whom().service().isPresent())
                .filter(one -> !one.period().isOver(known.today()))
                .findFirst());
        if (service.isEmpty()) {
            reasons.add(ConsentRefusal.SERVICE_IS_NOT_CHOSEN);
        }
        if (colleague.isEmpty() || known.worksIn().isEmpty()) {
            reasons.add(ConsentRefusal.COLLEAGUE_IS_NOT_CHOSEN);
        } else if (service.isPresent() && !service.get().whom().service().equals(known.worksIn())) {
            reasons.add(ConsentRefusal.COLLEAGUE_WORKS_ELSEWHERE);
        } else if (known.takesPart()) {
            reasons.add(ConsentRefusal.COLLEAGUE_TAKES_PART_ALREADY);
        } else if (known.isKeptOut()) {
            reasons.add(ConsentRefusal.PERSON_IS_KEPT_OUT);
        }
        if (replaced.isPresent() && known.replacedHoldsTheBaton()) {
            reasons.add(ConsentRefusal.HOLDER_CANNOT_BE_REPLACED);
        } else if (replaced.isPresent() && !known.lineOfReplaced().equals(line)) {
            reasons.add(ConsentRefusal.REPLACED_IS_NOT_IN_THE_SERVICE);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Allowed(service.orElseThrow(), colleague.orElseThrow(), replaced))
                : Outcome.refused(reasons);
    }
}
