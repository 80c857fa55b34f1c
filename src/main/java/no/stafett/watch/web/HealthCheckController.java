package no.stafett.watch.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.watch.usecase.ShowHealthCheck;
import no.stafett.watch.usecase.ShowUnitCheck;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was found in one plan, and in the plans of a unit. */
@Controller
class HealthCheckController {

    private final ShowHealthCheck showHealthCheck;
    private final ShowUnitCheck showUnitCheck;

    HealthCheckController(ShowHealthCheck showHealthCheck, ShowUnitCheck showUnitCheck) {
        this.showHealthCheck = showHealthCheck;
        this.showUnitCheck = showUnitCheck;
    }

    @GetMapping("/plans/{plan}/check")
    @Demands(value = Action.COORDINATE, of = Resource.HEALTH_CHECK)
    Answer plan(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new HealthCheckPage(showHealthCheck.show(actor, plan)));
    }

    @GetMapping("/unit/check")
    @OwnPage
    Answer unit(Actor actor) {
        return Answer.page(new UnitCheckPage(showUnitCheck.show(actor)));
    }
}
