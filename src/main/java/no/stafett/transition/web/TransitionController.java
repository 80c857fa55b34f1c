package no.stafett.transition.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import no.stafett.transition.usecase.AskFamily;
import no.stafett.transition.usecase.BeginTransition;
import no.stafett.transition.usecase.CallOffTransition;
import no.stafett.transition.usecase.OfferToNextHolder;
import no.stafett.transition.usecase.ShowStep;
import no.stafett.transition.usecase.ShowTransition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The transition of a plan as a whole: it begins, the family is asked, the baton is held out, it is called off. */
@Controller
@RequestMapping("/plans/{plan}/transition")
class TransitionController {

    private final ShowTransition showTransition;
    private final ShowStep showStep;
    private final BeginTransition beginTransition;
    private final AskFamily askFamily;
    private final OfferToNextHolder offerToNextHolder;
    private final CallOffTransition callOffTransition;

    TransitionController(
            ShowTransition showTransition,
            ShowStep showStep,
            BeginTransition beginTransition,
            AskFamily askFamily,
            OfferToNextHolder offerToNextHolder,
            CallOffTransition callOffTransition) {
        this.showTransition = showTransition;
        this.showStep = showStep;
        this.beginTransition = beginTransition;
        this.askFamily = askFamily;
        this.offerToNextHolder = offerToNextHolder;
        this.callOffTransition = callOffTransition;
    }

    static String path(PlanId plan) {
        return "/plans/" + plan + "/transition";
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.HANDOVER)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(page(actor, plan, WordsForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer begin(Actor actor, @PathVariable PlanId plan) {
        return answer(actor, plan, WordsForm.EMPTY, beginTransition.begin(actor, plan));
    }

    @PostMapping("/question")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer ask(Actor actor, @PathVariable PlanId plan) {
        return answer(actor, plan, WordsForm.EMPTY, askFamily.ask(actor, plan));
    }

    @PostMapping("/offer")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer offer(Actor actor, @PathVariable PlanId plan, @ModelAttribute WordsForm form) {
        return answer(actor, plan, form, offerToNextHolder.offer(actor, plan, form.message()));
    }

    @GetMapping("/calling-off")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer consider(Actor actor, @PathVariable PlanId plan) {
        var shown = showStep.show(actor, plan);
        return shown.open().isEmpty()
                ? Answer.goTo(path(plan))
                : Answer.page(new CallingOffPage(shown, WordsForm.EMPTY, Problems.none()));
    }

    @PostMapping("/calling-off")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer callOff(Actor actor, @PathVariable PlanId plan, @ModelAttribute WordsForm form) {
        return switch (callOffTransition.callOff(actor, plan, form.reason())) {
            case Done<?> _ -> Answer.goTo(path(plan));
            case Refused<?>(var reasons) -> {
                var shown = showStep.show(actor, plan);
                var problems = new Problems(reasons);
                yield Answer.refused(
                        shown.open().isEmpty()
                                ? new TransitionPage(shown, WordsForm.EMPTY, problems)
                                : new CallingOffPage(shown, form, problems));
            }
        };
    }

    private Answer answer(Actor actor, PlanId plan, WordsForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(path(plan));
            case Refused<?>(var reasons) -> Answer.refused(page(actor, plan, form, new Problems(reasons)));
        };
    }

    private TransitionPage page(Actor actor, PlanId plan, WordsForm form, Problems problems) {
        return new TransitionPage(showTransition.show(actor, plan), form, problems);
    }
}
