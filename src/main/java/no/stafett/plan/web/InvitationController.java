package no.stafett.plan.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.plan.usecase.PrepareAgain;
import no.stafett.plan.usecase.RemindOfInvitation;
import no.stafett.plan.usecase.SendInvitation;
import no.stafett.plan.usecase.ShowOpening;
import no.stafett.plan.usecase.TakeBackPlan;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The invitation of a plan: read over, sent, sent once more, changed, taken back. For the one who opened it. */
@Controller
@RequestMapping("/plans/{plan}/invitation")
class InvitationController {

    private final ShowOpening showOpening;
    private final SendInvitation sendInvitation;
    private final RemindOfInvitation remindOfInvitation;
    private final PrepareAgain prepareAgain;
    private final TakeBackPlan takeBackPlan;

    InvitationController(
            ShowOpening showOpening,
            SendInvitation sendInvitation,
            RemindOfInvitation remindOfInvitation,
            PrepareAgain prepareAgain,
            TakeBackPlan takeBackPlan) {
        this.showOpening = showOpening;
        this.sendInvitation = sendInvitation;
        this.remindOfInvitation = remindOfInvitation;
        this.prepareAgain = prepareAgain;
        this.takeBackPlan = takeBackPlan;
    }

    @GetMapping
    @Demands(value = Action.PREPARE, of = Resource.INVITATION)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new InvitationPage(showOpening.show(actor, plan), Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.PREPARE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer send(Actor actor, @PathVariable PlanId plan) {
        return answer(actor, plan, sendInvitation.send(actor, plan));
    }

    @PostMapping("/reminder")
    @Demands(value = Action.PREPARE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer remind(Actor actor, @PathVariable PlanId plan) {
        return answer(actor, plan, remindOfInvitation.remind(actor, plan));
    }

    /** The questions are changed and asked anew: back to the preparation, with what was there. */
    @PostMapping("/revision")
    @Demands(value = Action.PREPARE, of = Resource.INVITATION)
    Answer prepareAgain(Actor actor, @PathVariable PlanId plan) {
        return switch (prepareAgain.prepare(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/preparation");
            case Refused<?>(var reasons) -> refused(actor, plan, new Problems(reasons));
        };
    }

    @PostMapping("/withdrawal")
    @Demands(value = Action.PREPARE, of = Resource.INVITATION)
    Answer takeBack(Actor actor, @PathVariable PlanId plan) {
        return switch (takeBackPlan.takeBack(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/start");
            case Refused<?>(var reasons) -> refused(actor, plan, new Problems(reasons));
        };
    }

    private Answer answer(Actor actor, PlanId plan, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/invitation");
            case Refused<?>(var reasons) -> refused(actor, plan, new Problems(reasons));
        };
    }

    private Answer refused(Actor actor, PlanId plan, Problems problems) {
        return Answer.refused(new InvitationPage(showOpening.show(actor, plan), problems));
    }
}
