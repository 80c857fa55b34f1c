package no.stafett.overview.web;

import no.stafett.overview.usecase.ShowStart;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page everybody lands on. */
@Controller
class StartController {

    private final ShowStart showStart;

    StartController(ShowStart showStart) {
        this.showStart = showStart;
    }

    @GetMapping("/start")
    @OwnPage
    Answer start(Actor actor) {
        return Answer.page(new StartPage(showStart.show(actor)));
    }
}
