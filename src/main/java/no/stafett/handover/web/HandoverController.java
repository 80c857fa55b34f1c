package no.stafett.handover.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.handover.HandoverId;
import no.stafett.handover.usecase.AcceptBaton;
import no.stafett.handover.usecase.DeclineBaton;
import no.stafett.handover.usecase.KeepBaton;
import no.stafett.handover.usecase.OfferBaton;
import no.stafett.handover.usecase.ShowHandover;
import no.stafett.handover.usecase.TakeBackBaton;
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

/** The baton of a plan. A new act is a new noun: an acceptance, a refusal, a withdrawal. */
@Controller
@RequestMapping("/plans/{plan}/handovers")
class HandoverController {

    private final ShowHandover showHandover;
    private final OfferBaton offerBaton;
    private final AcceptBaton acceptBaton;
    private final DeclineBaton declineBaton;
    private final TakeBackBaton takeBackBaton;
    private final KeepBaton keepBaton;

    HandoverController(
            ShowHandover showHandover,
            OfferBaton offerBaton,
            AcceptBaton acceptBaton,
            DeclineBaton declineBaton,
            TakeBackBaton takeBackBaton,
            KeepBaton keepBaton) {
        this.showHandover = showHandover;
        this.offerBaton = offerBaton;
        this.acceptBaton = acceptBaton;
        this.declineBaton = declineBaton;
        this.takeBackBaton = takeBackBaton;
        this.keepBaton = keepBaton;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.HANDOVER)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(page(actor, plan, HandoverForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer offer(Actor actor, @PathVariable PlanId plan, @ModelAttribute HandoverForm form) {
        return answer(actor, plan, form, offerBaton.offer(actor, plan, form.receiver(), form.message()));
    }

    @PostMapping("/{handover}/acceptance")
    @Demands(value = Action.WRITE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer accept(Actor actor, @PathVariable PlanId plan, @PathVariable HandoverId handover) {
        return answer(actor, plan, HandoverForm.EMPTY, acceptBaton.accept(actor, plan, handover));
    }

    @PostMapping("/{handover}/refusal")
    @Demands(value = Action.WRITE, of = Resource.HANDOVER)
    @Limited(Limited.Kind.SENDING)
    Answer decline(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable HandoverId handover,
            @ModelAttribute HandoverForm form) {
        return answer(actor, plan, form, declineBaton.decline(actor, plan, handover, form.reason()));
    }

    @PostMapping("/{handover}/withdrawal")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer takeBack(Actor actor, @PathVariable PlanId plan, @PathVariable HandoverId handover) {
        return answer(actor, plan, HandoverForm.EMPTY, takeBackBaton.takeBack(actor, plan, handover));
    }

    @PostMapping("/{handover}/keeping")
    @Demands(value = Action.COORDINATE, of = Resource.HANDOVER)
    Answer keep(Actor actor, @PathVariable PlanId plan, @PathVariable HandoverId handover) {
        return answer(actor, plan, HandoverForm.EMPTY, keepBaton.keep(actor, plan, handover));
    }

    private Answer answer(Actor actor, PlanId plan, HandoverForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/handovers");
            case Refused<?>(var reasons) -> Answer.refused(page(actor, plan, form, new Problems(reasons)));
        };
    }

    private HandoverPage page(Actor actor, PlanId plan, HandoverForm form, Problems problems) {
        return new HandoverPage(showHandover.show(actor, plan), form, problems);
    }
}
