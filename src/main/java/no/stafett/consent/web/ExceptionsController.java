package no.stafett.consent.web;

import java.util.UUID;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.domain.ExceptionTyped;
import no.stafett.consent.usecase.AddException;
import no.stafett.consent.usecase.ShowExceptions;
import no.stafett.consent.usecase.TakeOutException;
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

/** What is excepted from a consent, for those who have a say in it. */
@Controller
@RequestMapping("/plans/{plan}/consent/exceptions")
class ExceptionsController {

    private static final ExceptionTyped NOTHING = new ExceptionTyped(null, null, null);

    private final ShowExceptions showExceptions;
    private final AddException addException;
    private final TakeOutException takeOutException;

    ExceptionsController(ShowExceptions showExceptions, AddException addException, TakeOutException takeOutException) {
        this.showExceptions = showExceptions;
        this.addException = addException;
        this.takeOutException = takeOutException;
    }

    @GetMapping
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new ExceptionsPage(showExceptions.show(actor, plan), NOTHING, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    @Limited({Limited.Kind.SEARCH, Limited.Kind.SENDING})
    Answer add(Actor actor, @PathVariable PlanId plan, @ModelAttribute ExceptionTyped typed) {
        return switch (addException.add(actor, plan, typed)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/consent");
            case Refused<?>(var reasons) ->
                Answer.refused(new ExceptionsPage(showExceptions.show(actor, plan), typed, new Problems(reasons)));
        };
    }

    @PostMapping("/{exception}/removal")
    @Demands(value = Action.ANSWER, of = Resource.CONSENT)
    @Limited(Limited.Kind.SENDING)
    Answer takeOut(Actor actor, @PathVariable PlanId plan, @PathVariable UUID exception) {
        return switch (takeOutException.takeOut(actor, plan, exception)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/consent");
            case Refused<?>(var reasons) ->
                Answer.refused(new ExceptionsPage(showExceptions.show(actor, plan), NOTHING, new Problems(reasons)));
        };
    }
}
