package no.stafett.oversight.web;

import no.stafett.oversight.usecase.ShowMyUnit;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The unit of a leader. */
@Controller
class UnitController {

    private final ShowMyUnit showMyUnit;

    UnitController(ShowMyUnit showMyUnit) {
        this.showMyUnit = showMyUnit;
    }

    @GetMapping("/unit")
    @OwnPage
    Answer show(Actor actor) {
        return Answer.page(new MyUnitPage(showMyUnit.show(actor)));
    }
}
