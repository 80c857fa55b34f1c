package no.stafett.consent.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.usecase.CallBackInvitation;
import no.stafett.consent.usecase.InviteParticipant;
import no.stafett.consent.usecase.ShowInvitation;
import no.stafett.consent.usecase.ShowPeople;
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

/** The people of a plan, and the way one more gets in. */
@Controller
@RequestMapping("/plans/{plan}/people")
class PeopleController {

    private final ShowPeople showPeople;
    private final ShowInvitation showInvitation;
    private final InviteParticipant inviteParticipant;
    private final CallBackInvitation callBackInvitation;

    PeopleController(
            ShowPeople showPeople,
            ShowInvitation showInvitation,
            InviteParticipant inviteParticipant,
            CallBackInvitation callBackInvitation) {
        this.showPeople = showPeople;
        this.showInvitation = showInvitation;
        this.inviteParticipant = inviteParticipant;
        this.callBackInvitation = callBackInvitation;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.CONSENT)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new PeoplePage(showPeople.show(actor, plan), Problems.none()));
    }

    @GetMapping("/readers")
    @Demands(value = Action.READ, of = Resource.CONSENT)
    Answer readers(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new ReadersPage(showPeople.show(actor, plan)));
    }

    @GetMapping("/invitation")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    Answer chooseWhom(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new InvitationPage(showInvitation.show(actor, plan), InvitationForm.EMPTY, Problems.none()));
    }

    @PostMapping("/invitation")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer invite(Actor actor, @PathVariable PlanId plan, @ModelAttribute InvitationForm form) {
        return switch (inviteParticipant.invite(actor, plan, form.invitation(), form.days())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/people");
            case Refused<?>(var reasons) ->
                Answer.refused(new InvitationPage(showInvitation.show(actor, plan), form, new Problems(reasons)));
        };
    }

    @PostMapping("/invitation/withdrawal")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    Answer callBack(Actor actor, @PathVariable PlanId plan) {
        return switch (callBackInvitation.callBack(actor, plan)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/people");
            case Refused<?>(var reasons) ->
                Answer.refused(new PeoplePage(showPeople.show(actor, plan), new Problems(reasons)));
        };
    }
}
