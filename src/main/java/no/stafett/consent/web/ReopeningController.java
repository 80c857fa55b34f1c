package no.stafett.consent.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.usecase.AskToReopen;
import no.stafett.consent.usecase.CallBackReopening;
import no.stafett.consent.usecase.ShowReopening;
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

/** Asking the family whether a closed plan shall be opened again. */
@Controller
@RequestMapping("/plans/{plan}/reopening")
class ReopeningController {

    private final ShowReopening showReopening;
    private final AskToReopen askToReopen;
    private final CallBackReopening callBackReopening;

    ReopeningController(ShowReopening showReopening, AskToReopen askToReopen, CallBackReopening callBackReopening) {
        this.showReopening = showReopening;
        this.askToReopen = askToReopen;
        this.callBackReopening = callBackReopening;
    }

    @GetMapping
    @Demands(value = Action.ASK, of = Resource.REOPENING)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(ReopeningPage.fresh(showReopening.show(actor, plan), Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.ASK, of = Resource.REOPENING)
    @Limited(Limited.Kind.SENDING)
    Answer ask(Actor actor, @PathVariable PlanId plan, @ModelAttribute ReopeningForm form) {
        return switch (askToReopen.ask(actor, plan, form.chosen())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/reopening");
            case Refused<?>(var reasons) ->
                Answer.refused(new ReopeningPage(showReopening.show(actor, plan), form, new Problems(reasons)));
        };
    }

    @PostMapping("/withdrawal")
    @Demands(value = Action.ASK, of = Resource.REOPENING)
    Answer callBack(Actor actor, @PathVariable PlanId plan) {
        return switch (callBackReopening.callBack(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/reopening");
            case Refused<?>(var reasons) ->
                Answer.refused(ReopeningPage.fresh(showReopening.show(actor, plan), new Problems(reasons)));
        };
    }
}
