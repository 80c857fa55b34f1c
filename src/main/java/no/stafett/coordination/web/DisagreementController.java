package no.stafett.coordination.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.coordination.usecase.DecideCoordination;
import no.stafett.coordination.usecase.LiftDisagreement;
import no.stafett.coordination.usecase.ShowDecision;
import no.stafett.coordination.usecase.ShowDisagreements;
import no.stafett.coordination.usecase.ShowLifting;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The services do not agree: lifted by the one who holds the baton, decided by the one who leads the unit. */
@Controller
class DisagreementController {

    private static final String WAITING = "/disagreements";
    private static final String LIFTING = "/plans/{plan}/coordination/disagreement";
    private static final String DECISION = "/plans/{plan}/coordination/decision";

    private final ShowLifting showLifting;
    private final LiftDisagreement liftDisagreement;
    private final ShowDisagreements showDisagreements;
    private final ShowDecision showDecision;
    private final DecideCoordination decideCoordination;

    DisagreementController(
            ShowLifting showLifting,
            LiftDisagreement liftDisagreement,
            ShowDisagreements showDisagreements,
            ShowDecision showDecision,
            DecideCoordination decideCoordination) {
        this.showLifting = showLifting;
        this.liftDisagreement = liftDisagreement;
        this.showDisagreements = showDisagreements;
        this.showDecision = showDecision;
        this.decideCoordination = decideCoordination;
    }

    @GetMapping(LIFTING)
    @Demands(value = Action.COORDINATE, of = Resource.COORDINATION)
    Answer write(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new LiftingPage(showLifting.show(actor, plan), DisagreementForm.EMPTY, Problems.none()));
    }

    @PostMapping(LIFTING)
    @Demands(value = Action.COORDINATE, of = Resource.COORDINATION)
    @Limited(Limited.Kind.SENDING)
    Answer lift(Actor actor, @PathVariable PlanId plan, @ModelAttribute DisagreementForm form) {
        return switch (liftDisagreement.lift(actor, plan, form.typed())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/coordination");
            case Refused<?>(var reasons) ->
                Answer.refused(new LiftingPage(showLifting.show(actor, plan), form, new Problems(reasons)));
        };
    }

    @GetMapping(WAITING)
    @OwnPage
    Answer waiting(Actor actor) {
        return Answer.page(new DisagreementsPage(showDisagreements.show(actor)));
    }

    @GetMapping(DECISION)
    @Demands(value = Action.SETTLE, of = Resource.COORDINATION)
    Answer consider(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new DecisionPage(showDecision.show(actor, plan), DecisionForm.EMPTY, Problems.none()));
    }

    @PostMapping(DECISION)
    @Demands(value = Action.SETTLE, of = Resource.COORDINATION)
    @Limited(Limited.Kind.SENDING)
    Answer decide(Actor actor, @PathVariable PlanId plan, @ModelAttribute DecisionForm form) {
        return switch (decideCoordination.decide(actor, plan, form.chosen(), form.place(), form.reason())) {
            case Done<?> _ -> Answer.goTo(WAITING);
            case Refused<?>(var reasons) ->
                Answer.refused(new DecisionPage(showDecision.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
