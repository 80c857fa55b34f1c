package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.usecase.OpenPlan;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Begins a plan. Only employees do; the family asks one of them to. */
@Controller
@RequestMapping("/plans/new")
class OpeningController {

    private final OpenPlan openPlan;

    OpeningController(OpenPlan openPlan) {
        this.openPlan = openPlan;
    }

    @GetMapping
    @OwnPage
    Answer show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return Answer.page(new OpeningPage(OpeningForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.PREPARE, of = Resource.PREPARATION)
    @Limited(Limited.Kind.SEARCH)
    Answer open(Actor actor, @ModelAttribute OpeningForm form) {
        return switch (openPlan.open(actor, form.typed())) {
            case Done<PlanId>(var plan) -> Answer.goTo("/plans/" + plan + "/preparation");
            case Refused<PlanId>(var reasons) -> Answer.refused(new OpeningPage(form, new Problems(reasons)));
        };
    }
}
