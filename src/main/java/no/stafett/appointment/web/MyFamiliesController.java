package no.stafett.appointment.web;

import no.stafett.appointment.usecase.ShowMyFamilies;
import no.stafett.shared.Actor;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Those somebody coordinates for. */
@Controller
@OwnPage
@RequestMapping("/my-families")
class MyFamiliesController {

    private final ShowMyFamilies showMyFamilies;

    MyFamiliesController(ShowMyFamilies showMyFamilies) {
        this.showMyFamilies = showMyFamilies;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new MyFamiliesPage(showMyFamilies.show(actor)));
    }
}
