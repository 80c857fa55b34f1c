package no.stafett.overview.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.overview.usecase.ShowOverview;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One plan at a glance. */
@Controller
class OverviewController {

    private final ShowOverview showOverview;

    OverviewController(ShowOverview showOverview) {
        this.showOverview = showOverview;
    }

    @GetMapping("/plans/{plan}")
    @Demands(value = Action.READ, of = Resource.OVERVIEW)
    Answer overview(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new OverviewPage(showOverview.show(actor, plan)));
    }
}
