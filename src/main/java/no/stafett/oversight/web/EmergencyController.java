package no.stafett.oversight.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.oversight.usecase.BreakGlass;
import no.stafett.oversight.usecase.ConsiderEmergency;
import no.stafett.oversight.usecase.EndEmergency;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.WeightyAct;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.FreshSignIn;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A leader opens one plan of her unit for reading, and shuts it again. */
@Controller
@RequestMapping("/plans/{plan}/emergency")
class EmergencyController {

    private final ConsiderEmergency considerEmergency;
    private final BreakGlass breakGlass;
    private final EndEmergency endEmergency;

    EmergencyController(ConsiderEmergency considerEmergency, BreakGlass breakGlass, EndEmergency endEmergency) {
        this.considerEmergency = considerEmergency;
        this.breakGlass = breakGlass;
        this.endEmergency = endEmergency;
    }

    @GetMapping
    @Demands(value = Action.BREAK_GLASS, of = Resource.EMERGENCY)
    Answer consider(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(
                new EmergencyPage(considerEmergency.consider(actor, plan), EmergencyForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.BREAK_GLASS, of = Resource.EMERGENCY)
    @FreshSignIn(WeightyAct.BREAK_GLASS)
    @Limited(Limited.Kind.SENDING)
    Answer declare(Actor actor, @PathVariable PlanId plan, @ModelAttribute EmergencyForm form) {
        return switch (breakGlass.breakGlass(actor, plan, form.reason())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan);
            case Refused<?>(var reasons) ->
                Answer.refused(new EmergencyPage(considerEmergency.consider(actor, plan), form, new Problems(reasons)));
        };
    }

    @PostMapping("/ending")
    @Demands(value = Action.BREAK_GLASS, of = Resource.EMERGENCY)
    Answer end(Actor actor, @PathVariable PlanId plan) {
        endEmergency.end(actor, plan);
        return Answer.goTo("/unit");
    }
}
