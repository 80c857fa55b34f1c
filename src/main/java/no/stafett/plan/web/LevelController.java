package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.usecase.ChangeLevel;
import no.stafett.plan.usecase.ShowLevel;
import no.stafett.plan.usecase.TakeBackLevel;
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

/** The level of a plan. */
@Controller
@RequestMapping("/plans/{plan}/level")
class LevelController {

    private final ShowLevel showLevel;
    private final ChangeLevel changeLevel;
    private final TakeBackLevel takeBackLevel;

    LevelController(ShowLevel showLevel, ChangeLevel changeLevel, TakeBackLevel takeBackLevel) {
        this.showLevel = showLevel;
        this.changeLevel = changeLevel;
        this.takeBackLevel = takeBackLevel;
    }

    @GetMapping
    @Demands(value = Action.COORDINATE, of = Resource.LEVEL)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(LevelPage.unchanged(showLevel.show(actor, plan), Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.LEVEL)
    @Limited(Limited.Kind.SENDING)
    Answer change(Actor actor, @PathVariable PlanId plan, @ModelAttribute LevelForm form) {
        return switch (changeLevel.change(actor, plan, form.chosen(), form.reason())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/level");
            case Refused<?>(var reasons) ->
                Answer.refused(new LevelPage(showLevel.show(actor, plan), form, new Problems(reasons)));
        };
    }

    @PostMapping("/withdrawal")
    @Demands(value = Action.COORDINATE, of = Resource.LEVEL)
    Answer takeBack(Actor actor, @PathVariable PlanId plan) {
        return switch (takeBackLevel.takeBack(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/level");
            case Refused<?>(var reasons) ->
                Answer.refused(LevelPage.unchanged(showLevel.show(actor, plan), new Problems(reasons)));
        };
    }
}
