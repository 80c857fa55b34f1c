package no.stafett.transition.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanMember;
import no.stafett.shared.PersonId;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.Progress;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.UnitColleague;

/**
 * A transition as a member of the plan sees it.
 *
 * @param transition the open one, or the last there was
 * @param takingPart the employees in the plan
 * @param proposedDay the last day of the move it is in, if it is in one
 * @param nextHolderLeft whether who is thought of has left before she had the baton, so that another must be named
 * @param names of everybody it mentions, also those who have gone
 */
public record ShownTransition(
        PlanMember reader,
        PlanFrame frame,
        Optional<Transition> transition,
        Optional<Progress> progress,
        Optional<LocalDate> proposedDay,
        List<UnitColleague> takingPart,
        boolean nextHolderLeft,
        Map<PersonId, String> names,
        List<Unit> units,
        LocalDate today,
        Instant now) {

    public Optional<Transition> open() {
        return transition.filter(Transition::isOpen);
    }

    public String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    /** What a unit is called; empty when the reader may not be told where anybody is. */
    public String unit(UnitId id) {
        return units.stream()
                .filter(unit -> unit.id().equals(id))
                .map(unit -> reader.place(unit.name()))
                .findFirst()
                .orElse("");
    }

    @Override
    public String toString() {
        return "ShownTransition[" + frame.plan() + "]";
    }
}
