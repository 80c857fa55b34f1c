package no.stafett.transition.web;

import no.stafett.shared.web.Problems;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.domain.Written;
import no.stafett.transition.usecase.ShownTransition;

/** Who was told, who said yes, and what the child wishes. */
public record ToldPage(ShownTransition shown, ToldForm form, Problems problems) implements StepPage {

    @Override
    public TransitionStep step() {
        return TransitionStep.TELL;
    }

    @Override
    public String typedVersion() {
        return form.version();
    }

    @Override
    public int lastVersion() {
        return shown.transition()
                .flatMap(transition -> transition.told())
                .map(Written::version)
                .orElse(0);
    }
}
