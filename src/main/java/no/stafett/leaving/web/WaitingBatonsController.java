package no.stafett.leaving.web;

import no.stafett.leaving.usecase.ShowWaitingBatons;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The batons that wait in the unit of a leader. */
@Controller
class WaitingBatonsController {

    private final ShowWaitingBatons showWaitingBatons;

    WaitingBatonsController(ShowWaitingBatons showWaitingBatons) {
        this.showWaitingBatons = showWaitingBatons;
    }

    /** @param done whether somebody has just been appointed */
    @GetMapping("/unit/batons")
    @OwnPage
    Answer show(Actor actor, @RequestParam(defaultValue = "false") boolean done) {
        return Answer.page(new WaitingBatonsPage(showWaitingBatons.show(actor), done, Problems.none()));
    }
}
