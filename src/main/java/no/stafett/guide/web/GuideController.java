package no.stafett.guide.web;

import java.util.Optional;
import no.stafett.guide.GuideStep;
import no.stafett.guide.GuideStepId;
import no.stafett.guide.usecase.RetireGuideStep;
import no.stafett.guide.usecase.ShowGuide;
import no.stafett.guide.usecase.ShowGuideStep;
import no.stafett.guide.usecase.WriteGuideStep;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The action guide: read by every employee, kept by a system administrator. */
@Controller
@OwnPage
@RequestMapping("/action-guide")
class GuideController {

    private static final String GUIDE = "/action-guide";

    private final ShowGuide showGuide;
    private final ShowGuideStep showStep;
    private final WriteGuideStep writeStep;
    private final RetireGuideStep retireStep;

    GuideController(ShowGuide showGuide, ShowGuideStep showStep, WriteGuideStep writeStep, RetireGuideStep retireStep) {
        this.showGuide = showGuide;
        this.showStep = showStep;
        this.writeStep = writeStep;
        this.retireStep = retireStep;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new GuidePage(showGuide.show(actor)));
    }

    @GetMapping("/steps/new")
    Answer begin(Actor actor, @RequestParam(defaultValue = "") String level) {
        return Answer.page(
                new StepPage(showStep.show(actor, Optional.empty()), StepForm.blank(level), Problems.none()));
    }

    @PostMapping("/steps")
    Answer add(Actor actor, @ModelAttribute StepForm form) {
        return answer(actor, Optional.empty(), form, writeStep.write(actor, Optional.empty(), form.typed()));
    }

    @GetMapping("/steps/{step}")
    Answer show(Actor actor, @PathVariable GuideStepId step) {
        var shown = showStep.show(actor, Optional.of(step));
        return Answer.page(new StepPage(shown, StepForm.of(shown.versions().getFirst()), Problems.none()));
    }

    @PostMapping("/steps/{step}")
    Answer change(Actor actor, @PathVariable GuideStepId step, @ModelAttribute StepForm form) {
        return answer(actor, Optional.of(step), form, writeStep.write(actor, Optional.of(step), form.typed()));
    }

    @PostMapping("/steps/{step}/retirement")
    Answer retire(Actor actor, @PathVariable GuideStepId step) {
        var outcome = retireStep.retire(actor, step);
        var latest = showStep.show(actor, Optional.of(step)).versions().getFirst();
        return answer(actor, Optional.of(step), StepForm.of(latest), outcome);
    }

    private Answer answer(Actor actor, Optional<GuideStepId> step, StepForm form, Outcome<GuideStep> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(GUIDE);
            case Refused<?>(var reasons) ->
                Answer.refused(new StepPage(showStep.show(actor, step), form, new Problems(reasons)));
        };
    }
}
