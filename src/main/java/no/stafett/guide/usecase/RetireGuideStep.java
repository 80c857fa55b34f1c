package no.stafett.guide.usecase;

import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.guide.domain.StepTyped;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** A system administrator takes a step out of the action guide. What stood there is kept. */
@UseCase
public class RetireGuideStep {

    private final GuideKeeping keeping;

    RetireGuideStep(GuideKeeping keeping) {
        this.keeping = keeping;
    }

    public Outcome<GuideStep> retire(Actor actor, GuideStepId step) {
        keeping.mustKeep(actor);
        return keeping.keep(actor, StepTyped.retire(keeping.latest(actor, step)));
    }
}
