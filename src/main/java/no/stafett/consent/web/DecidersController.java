package no.stafett.consent.web;

import java.util.List;
import java.util.Set;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.usecase.ControlResponsibility;
import no.stafett.consent.usecase.LetOneGuardianSuffice;
import no.stafett.consent.usecase.LetOneGuardianSuffice.Decided;
import no.stafett.consent.usecase.ShowDeciders;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who must answer a consent, and what the one who asks can answer for by name. */
@Controller
@RequestMapping("/plans/{plan}/consent/deciders")
class DecidersController {

    private final ShowDeciders showDeciders;
    private final LetOneGuardianSuffice letOneGuardianSuffice;
    private final ControlResponsibility controlResponsibility;

    DecidersController(
            ShowDeciders showDeciders,
            LetOneGuardianSuffice letOneGuardianSuffice,
            ControlResponsibility controlResponsibility) {
        this.showDeciders = showDeciders;
        this.letOneGuardianSuffice = letOneGuardianSuffice;
        this.controlResponsibility = controlResponsibility;
    }

    @GetMapping
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new DecidersPage(showDeciders.show(actor, plan), DecidersForm.EMPTY, Problems.none()));
    }

    @PostMapping("/one-guardian")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer oneSuffices(Actor actor, @PathVariable PlanId plan, @ModelAttribute DecidersForm form) {
        return switch (letOneGuardianSuffice.decide(actor, plan, form.chosen(), form.legalReason())) {
            case Done<Decided>(var decided) ->
                switch (decided) {
                    case WAITS_FOR_ANSWERS -> Answer.goTo(path(plan));
                    // The one who opened the plan need not be among those who are in it now.
                    case IN_FORCE -> Answer.goTo("/start");
                };
            case Refused<Decided>(var reasons) -> refused(actor, plan, form, reasons);
        };
    }

    @PostMapping("/control")
    @Demands(value = Action.ASK, of = Resource.INVITATION)
    Answer control(Actor actor, @PathVariable PlanId plan, @ModelAttribute DecidersForm form) {
        return switch (controlResponsibility.control(actor, plan, Set.copyOf(form.chosenHolders()), form.outcome())) {
            case Done<?> _ -> Answer.goTo(path(plan));
            case Refused<?>(var reasons) -> refused(actor, plan, form, reasons);
        };
    }

    private Answer refused(Actor actor, PlanId plan, DecidersForm form, List<? extends Refusal> reasons) {
        return Answer.refused(
                new DecidersPage(showDeciders.show(actor, plan), form, new Problems(List.copyOf(reasons))));
    }

    private static String path(PlanId plan) {
        return "/plans/" + plan + "/consent/deciders";
    }
}
