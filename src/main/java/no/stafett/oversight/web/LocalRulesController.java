package no.stafett.oversight.web;

import no.stafett.oversight.usecase.ShowLocalRules;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the municipality has decided itself. Nothing is changed here. */
@Controller
class LocalRulesController {

    private final ShowLocalRules showLocalRules;

    LocalRulesController(ShowLocalRules showLocalRules) {
        this.showLocalRules = showLocalRules;
    }

    @GetMapping("/local-rules")
    @OwnPage
    Answer show(Actor actor) {
        return Answer.page(new LocalRulesPage(showLocalRules.show(actor)));
    }
}
