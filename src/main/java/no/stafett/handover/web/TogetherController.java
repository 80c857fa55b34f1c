package no.stafett.handover.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.handover.usecase.DivideDuties;
import no.stafett.handover.usecase.LayDownBaton;
import no.stafett.handover.usecase.ShareBaton;
import no.stafett.handover.usecase.ShowTogether;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
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

/** Two who hold the baton together (K5). */
@Controller
@RequestMapping("/plans/{plan}/handovers/together")
class TogetherController {

    private final ShowTogether showTogether;
    private final ShareBaton shareBaton;
    private final DivideDuties divideDuties;
    private final LayDownBaton layDownBaton;

    TogetherController(
            ShowTogether showTogether, ShareBaton shareBaton, DivideDuties divideDuties, LayDownBaton layDownBaton) {
        this.showTogether = showTogether;
        this.shareBaton = shareBaton;
        this.divideDuties = divideDuties;
        this.layDownBaton = layDownBaton;
    }

    @GetMapping
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        var shown = showTogether.show(actor, plan);
        return Answer.page(new TogetherPage(shown, TogetherPage.filled(shown), Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer offer(Actor actor, @PathVariable PlanId plan, @ModelAttribute TogetherForm form) {
        return answer(actor, plan, form, shareBaton.share(actor, plan, form.receiver(), form.split(), form.message()));
    }

    @PostMapping("/duties")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer divide(Actor actor, @PathVariable PlanId plan, @ModelAttribute TogetherForm form) {
        return answer(actor, plan, form, divideDuties.divide(actor, plan, form.split()));
    }

    @PostMapping("/end")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer layDown(Actor actor, @PathVariable PlanId plan) {
        return answer(actor, plan, TogetherForm.EMPTY, layDownBaton.layDown(actor, plan));
    }

    private Answer answer(Actor actor, PlanId plan, TogetherForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/handovers");
            case Refused<?>(var reasons) ->
                Answer.refused(new TogetherPage(showTogether.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
