package no.stafett.individual.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.individual.usecase.MoveMainResponsibility;
import no.stafett.individual.usecase.ShowResponsibility;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The service with the main responsibility. */
@Controller
@RequestMapping("/plans/{plan}/main-responsibility")
class ResponsibilityController {

    private final ShowResponsibility showResponsibility;
    private final MoveMainResponsibility moveMainResponsibility;

    ResponsibilityController(ShowResponsibility showResponsibility, MoveMainResponsibility moveMainResponsibility) {
        this.showResponsibility = showResponsibility;
        this.moveMainResponsibility = moveMainResponsibility;
    }

    @GetMapping
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new MainResponsibilityPage(
                showResponsibility.show(actor, plan), ResponsibilityForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.INDIVIDUAL_PLAN)
    Answer move(Actor actor, @PathVariable PlanId plan, @ModelAttribute ResponsibilityForm form) {
        return switch (moveMainResponsibility.move(actor, plan, form.chosen(), form.reason())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/content");
            case Refused<?>(var reasons) ->
                Answer.refused(
                        new MainResponsibilityPage(showResponsibility.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
