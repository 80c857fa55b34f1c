package no.stafett.consent.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Purpose;
import no.stafett.access.Resource;
import no.stafett.consent.usecase.CallBackQuestion;
import no.stafett.consent.usecase.RenewConsent;
import no.stafett.consent.usecase.ShowRenewal;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Asking the family to go on, before the consent runs out and after. */
@Controller
@RequestMapping("/plans/{plan}/renewal")
class RenewalController {

    private final ShowRenewal showRenewal;
    private final RenewConsent renewConsent;
    private final CallBackQuestion callBackQuestion;

    RenewalController(ShowRenewal showRenewal, RenewConsent renewConsent, CallBackQuestion callBackQuestion) {
        this.showRenewal = showRenewal;
        this.renewConsent = renewConsent;
        this.callBackQuestion = callBackQuestion;
    }

    @GetMapping
    @Demands(value = Action.ASK, of = Resource.RENEWAL)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new RenewalPage(showRenewal.show(actor, plan), Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.ASK, of = Resource.RENEWAL)
    @Limited(Limited.Kind.SENDING)
    Answer ask(Actor actor, @PathVariable PlanId plan) {
        return switch (renewConsent.renew(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/renewal");
            case Refused<?>(var reasons) ->
                Answer.refused(new RenewalPage(showRenewal.show(actor, plan), new Problems(reasons)));
        };
    }

    @PostMapping("/withdrawal")
    @Demands(value = Action.ASK, of = Resource.RENEWAL)
    Answer callBack(Actor actor, @PathVariable PlanId plan) {
        return switch (callBackQuestion.callBack(actor, plan, Purpose.ASK_TO_RENEW)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/renewal");
            case Refused<?>(var reasons) ->
                Answer.refused(new RenewalPage(showRenewal.show(actor, plan), new Problems(reasons)));
        };
    }
}
