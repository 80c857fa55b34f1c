package no.stafett.transition.domain;

import static no.stafett.transition.domain.TransitionRefusal.INVITED_WORK_ELSEWHERE;
import static no.stafett.transition.domain.TransitionRefusal.KIND_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.NEXT_HOLDER_WORKS_ELSEWHERE;
import static no.stafett.transition.domain.TransitionRefusal.UNIT_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.UNIT_IS_THE_SAME;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * Where the plan goes: what kind of transition, to which unit, who is thought of as the next holder, and who comes in with her
 * (H-05). It may be written before anybody is chosen.
 */
public record Aim(TransitionKind kind, UnitId unit, Optional<PersonId> nextHolder, List<PersonId> invited) {

    public Aim {
        invited = List.copyOf(invited);
    }

    /**
     * Refuses the unit the plan goes from, and people who do not work where it goes.
     *
     * @param from the unit it goes from
     * @param working those who work at the unit that is chosen; empty for one that does not exist
     */
    public static Outcome<Aim> of(
            Optional<TransitionKind> kind,
            Optional<UnitId> unit,
            Optional<PersonId> nextHolder,
            List<PersonId> invited,
            UnitId from,
            Set<PersonId> working) {
        var reasons = new ArrayList<TransitionRefusal>();
        if (kind.isEmpty()) {
            reasons.add(KIND_IS_MISSING);
        }
        if (unit.isEmpty()) {
            reasons.add(UNIT_IS_MISSING);
        } else if (unit.get().equals(from)) {
            reasons.add(UNIT_IS_THE_SAME);
        }
        if (nextHolder.filter(person -> !working.contains(person)).isPresent()) {
            reasons.add(NEXT_HOLDER_WORKS_ELSEWHERE);
        }
        if (!working.containsAll(invited)) {
            reasons.add(INVITED_WORK_ELSEWHERE);
        }
        return reasons.isEmpty()
                ? Outcome.done(new Aim(
                        kind.orElseThrow(),
                        unit.orElseThrow(),
                        nextHolder,
                        invited.stream()
                                .distinct()
                                .filter(one -> !nextHolder.equals(Optional.of(one)))
                                .toList()))
                : Outcome.refused(reasons);
    }
}
