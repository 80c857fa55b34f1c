package no.stafett.guide.usecase;

import java.util.Optional;
import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.guide.domain.StepTyped;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** A system administrator adds a step to the action guide, or writes the next version of one. */
@UseCase
public class WriteGuideStep {

    private final GuideKeeping keeping;

    WriteGuideStep(GuideKeeping keeping) {
        this.keeping = keeping;
    }

    /** @param step nothing for a new one */
    public Outcome<GuideStep> write(Actor actor, Optional<GuideStepId> step, StepTyped typed) {
        keeping.mustKeep(actor);
        var latest = step.map(id -> keeping.latest(actor, id).version()).orElse(0);
        return keeping.keep(actor, typed.write(step.orElseGet(GuideStepId::create), latest));
    }
}
