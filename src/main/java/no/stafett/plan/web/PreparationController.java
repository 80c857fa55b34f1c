package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.domain.PlanStatus;
import no.stafett.plan.usecase.PreparePlan;
import no.stafett.plan.usecase.ShowPreparation;
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

/** What must be settled before a plan opens. */
@Controller
@RequestMapping("/plans/{plan}/preparation")
class PreparationController {

    private final ShowPreparation showPreparation;
    private final PreparePlan preparePlan;

    PreparationController(ShowPreparation showPreparation, PreparePlan preparePlan) {
        this.showPreparation = showPreparation;
        this.preparePlan = preparePlan;
    }

    @GetMapping
    @Demands(value = Action.PREPARE, of = Resource.PREPARATION)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        var shown = showPreparation.show(actor, plan);
        return shown.plan().status() == PlanStatus.DRAFT
                ? Answer.page(new PreparationPage(shown, PreparationForm.of(shown), Problems.none()))
                : Answer.goTo("/plans/" + plan + "/invitation");
    }

    @PostMapping
    @Demands(value = Action.PREPARE, of = Resource.PREPARATION)
    @Limited(Limited.Kind.SEARCH)
    Answer prepare(Actor actor, @PathVariable PlanId plan, @ModelAttribute PreparationForm form) {
        if (form.asksForMoreRows()) {
            return Answer.page(new PreparationPage(showPreparation.show(actor, plan), form, Problems.none()));
        }
        return switch (preparePlan.prepare(actor, plan, form.typed())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/invitation");
            case Refused<?>(var reasons) ->
                Answer.refused(new PreparationPage(showPreparation.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
