package no.stafett.protection.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.protection.usecase.ReadmitEmployee;
import no.stafett.protection.usecase.ShowSteppedAside;
import no.stafett.protection.usecase.ShowSteppingAside;
import no.stafett.protection.usecase.StepAside;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An employee who is too near the family, and the leader who looks at it afterwards. */
@Controller
class SteppingAsideController {

    private final ShowSteppingAside showSteppingAside;
    private final StepAside stepAside;
    private final ShowSteppedAside showSteppedAside;
    private final ReadmitEmployee readmitEmployee;

    SteppingAsideController(
            ShowSteppingAside showSteppingAside,
            StepAside stepAside,
            ShowSteppedAside showSteppedAside,
            ReadmitEmployee readmitEmployee) {
        this.showSteppingAside = showSteppingAside;
        this.stepAside = stepAside;
        this.showSteppedAside = showSteppedAside;
        this.readmitEmployee = readmitEmployee;
    }

    @GetMapping("/plans/{plan}/stepping-aside")
    @Demands(value = Action.READ, of = Resource.OVERVIEW)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new SteppingAsidePage(showSteppingAside.show(actor, plan), Problems.none()));
    }

    /** Done is the start page: the plan is not there for her any more. */
    @PostMapping("/plans/{plan}/stepping-aside")
    @Demands(value = Action.READ, of = Resource.OVERVIEW)
    @Limited(Limited.Kind.SENDING)
    Answer step(Actor actor, @PathVariable PlanId plan) {
        return switch (stepAside.stepAside(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/start");
            case Refused<?>(var reasons) ->
                Answer.refused(new SteppingAsidePage(showSteppingAside.show(actor, plan), new Problems(reasons)));
        };
    }

    @GetMapping("/stepped-aside")
    @OwnPage
    Answer list(Actor actor) {
        return Answer.page(new SteppedAsidePage(showSteppedAside.show(actor), Problems.none()));
    }

    @PostMapping("/stepped-aside/readmission")
    @OwnPage
    Answer readmit(Actor actor, @RequestParam(defaultValue = "") String bar) {
        return switch (readmitEmployee.readmit(actor, bar)) {
            case Done<?> _ -> Answer.goTo("/stepped-aside");
            case Refused<?>(var reasons) ->
                Answer.refused(new SteppedAsidePage(showSteppedAside.show(actor), new Problems(reasons)));
        };
    }
}
