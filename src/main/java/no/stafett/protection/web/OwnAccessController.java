package no.stafett.protection.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.protection.usecase.AssessOwnAccess;
import no.stafett.protection.usecase.EndOwnAccess;
import no.stafett.protection.usecase.ShowOwnAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
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

/** Whether a younger child signs in itself. */
@Controller
@RequestMapping("/plans/{plan}/own-access")
class OwnAccessController {

    private final ShowOwnAccess showOwnAccess;
    private final AssessOwnAccess assessOwnAccess;
    private final EndOwnAccess endOwnAccess;

    OwnAccessController(ShowOwnAccess showOwnAccess, AssessOwnAccess assessOwnAccess, EndOwnAccess endOwnAccess) {
        this.showOwnAccess = showOwnAccess;
        this.assessOwnAccess = assessOwnAccess;
        this.endOwnAccess = endOwnAccess;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.OWN_ACCESS)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(page(actor, plan, OwnAccessForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.OWN_ACCESS)
    Answer assess(Actor actor, @PathVariable PlanId plan, @ModelAttribute OwnAccessForm form) {
        return answer(actor, plan, form, assessOwnAccess.assess(actor, plan, form.talkedWith(), form.note()));
    }

    @PostMapping("/ending")
    @Demands(value = Action.COORDINATE, of = Resource.OWN_ACCESS)
    Answer end(Actor actor, @PathVariable PlanId plan) {
        return answer(actor, plan, OwnAccessForm.EMPTY, endOwnAccess.end(actor, plan));
    }

    private Answer answer(Actor actor, PlanId plan, OwnAccessForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/own-access");
            case Refused<?>(var reasons) -> Answer.refused(page(actor, plan, form, new Problems(reasons)));
        };
    }

    private OwnAccessPage page(Actor actor, PlanId plan, OwnAccessForm form, Problems problems) {
        return new OwnAccessPage(showOwnAccess.show(actor, plan), form, problems);
    }
}
