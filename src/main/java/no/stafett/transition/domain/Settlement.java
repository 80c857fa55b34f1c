package no.stafett.transition.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;

/**
 * What the baton and the day make of a transition. Whoever holds the baton is never let go of, whatever day it is: she goes
 * when somebody else has taken it (H-01, H-06).
 *
 * @param going those whose access ends now
 */
public record Settlement(TransitionState state, Set<PersonId> going) {

    public Settlement {
        going = Set.copyOf(going);
    }

    /** One who holds the baton now, and where she works. */
    public record Held(PersonId person, Optional<UnitId> unit) {}

    /** @param takingPart the employees in the plan */
    public static Settlement of(Transition transition, List<Held> holders, Set<PersonId> takingPart, LocalDate today) {
        var leaving = transition.lastDay().map(day -> day.what().leaving()).orElse(List.of());
        var oldUnitHolds = holders.stream()
                .anyMatch(held -> held.unit().equals(Optional.of(transition.from()))
                        || held.person().equals(transition.begunBy())
                        || leaving.contains(held.person()));
        var state =
                transition.state().following(oldUnitHolds ? TransitionAct.BATON_CAME_BACK : TransitionAct.BATON_PASSED);
        if (transition.lastDay().filter(day -> day.what().isOver(today)).isPresent()) {
            state = state.following(TransitionAct.DAY_CAME);
        }
        var holding = holders.stream().map(Held::person).collect(Collectors.toSet());
        var going = leaving.stream()
                .filter(person -> takingPart.contains(person) && !holding.contains(person))
                .collect(Collectors.toSet());
        return new Settlement(state, state.accessHasEnded() ? going : Set.of());
    }
}
