package no.stafett.individual.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.individual.usecase.ProposeIndividualPlan;
import no.stafett.individual.usecase.ShowContinuation;
import no.stafett.individual.usecase.TakeBackContinuation;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Going on as individuell plan. */
@Controller
@RequestMapping("/plans/{plan}/individual-plan")
class ContinuationController {

    private final ShowContinuation showContinuation;
    private final ProposeIndividualPlan proposeIndividualPlan;
    private final TakeBackContinuation takeBackContinuation;

    ContinuationController(
            ShowContinuation showContinuation,
            ProposeIndividualPlan proposeIndividualPlan,
            TakeBackContinuation takeBackContinuation) {
        this.showContinuation = showContinuation;
        this.proposeIndividualPlan = proposeIndividualPlan;
        this.takeBackContinuation = takeBackContinuation;
    }

    @GetMapping
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(
                new ContinuationPage(showContinuation.show(actor, plan), ContinuationForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    @Limited(Limited.Kind.SENDING)
    Answer propose(Actor actor, @PathVariable PlanId plan, @ModelAttribute ContinuationForm form) {
        return switch (proposeIndividualPlan.propose(actor, plan, form.typed())) {
            case Done<PlanId>(var next) ->
                Answer.goTo("/plans/" + next + (next.equals(plan) ? "/individual-plan" : "/preparation"));
            case Refused<?>(var reasons) ->
                Answer.refused(new ContinuationPage(showContinuation.show(actor, plan), form, new Problems(reasons)));
        };
    }

    @PostMapping("/withdrawal")
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    Answer takeBack(Actor actor, @PathVariable PlanId plan) {
        return switch (takeBackContinuation.takeBack(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/individual-plan");
            case Refused<?>(var reasons) ->
                Answer.refused(new ContinuationPage(
                        showContinuation.show(actor, plan), ContinuationForm.EMPTY, new Problems(reasons)));
        };
    }
}
