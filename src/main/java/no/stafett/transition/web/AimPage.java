package no.stafett.transition.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionKind;
import no.stafett.transition.domain.TransitionRefusal;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.domain.Written;
import no.stafett.transition.usecase.ShowAim;
import no.stafett.transition.usecase.ShownTransition;

/** First to which unit, then who is thought of there. */
public record AimPage(ShowAim.Shown aim, AimForm form, Problems problems) implements StepPage {

    /** What is said to somebody who goes on without having chosen where. */
    static Problems unanswered(String unit) {
        return unit.isEmpty() ? new Problems(List.of(TransitionRefusal.UNIT_IS_MISSING)) : Problems.none();
    }

    @Override
    public ShownTransition shown() {
        return aim.transition();
    }

    @Override
    public TransitionStep step() {
        return TransitionStep.AIM;
    }

    @Override
    public String typedVersion() {
        return form.version();
    }

    @Override
    public int lastVersion() {
        return shown().transition()
                .flatMap(Transition::aim)
                .map(Written::version)
                .orElse(0);
    }

    /** Every unit but the one the plan goes from. */
    public List<Choice> units() {
        return shown().units().stream()
                .filter(unit -> !shown().transition().map(Transition::from).equals(Optional.of(unit.id())))
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }

    /** The name of the unit that is chosen; empty when none is. */
    public String unit() {
        return units().stream()
                .filter(unit -> unit.value().equals(form.unit()))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    public List<Choice> kinds(Texts t) {
        return Stream.of(TransitionKind.values())
                .map(kind -> new Choice(kind.name(), t.get(kind)))
                .toList();
    }

    public List<Choice> holders(Texts t) {
        return Stream.concat(
                        people().stream(),
                        Stream.of(new Choice(AimForm.NOBODY_YET, t.get("transition.aim.nobody-yet"))))
                .toList();
    }

    public List<Choice> people() {
        return aim.atTheUnit().stream().map(AimPage::choice).toList();
    }

    static Choice choice(UnitColleague one) {
        return new Choice(one.id().toString(), one.name(), one.position());
    }
}
