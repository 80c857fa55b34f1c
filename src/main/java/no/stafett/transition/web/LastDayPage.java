package no.stafett.transition.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.domain.Written;
import no.stafett.transition.usecase.ShownTransition;

/** Which day those of the old unit go, and who they are. */
public record LastDayPage(ShownTransition shown, LastDayForm form, Problems problems) implements StepPage {

    @Override
    public TransitionStep step() {
        return TransitionStep.AGREE_DAY;
    }

    @Override
    public String typedVersion() {
        return form.version();
    }

    @Override
    public int lastVersion() {
        return shown.transition()
                .flatMap(transition -> transition.lastDay())
                .map(Written::version)
                .orElse(0);
    }

    /** The employees in the plan but the next holder, those of the old unit first. */
    public List<Choice> people() {
        return shown.takingPart().stream()
                .filter(one ->
                        !shown.transition().flatMap(Transition::nextHolder).equals(Optional.of(one.id())))
                .sorted(Comparator.comparing(one -> !isOfTheOldUnit(one)))
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name(),
                        Stream.of(one.position(), one.unit())
                                .filter(part -> !part.isBlank())
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private boolean isOfTheOldUnit(UnitColleague one) {
        return shown.transition().map(Transition::from).equals(one.worksAt());
    }
}
