package no.stafett.oversight.web;

import no.stafett.oversight.EmergencyId;
import no.stafett.oversight.usecase.ReviewEmergency;
import no.stafett.oversight.usecase.ShowDenials;
import no.stafett.oversight.usecase.ShowOversight;
import no.stafett.oversight.usecase.ShowReadings;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What leaders and the privacy officer look after. */
@Controller
@OwnPage
@RequestMapping("/oversight")
class OversightController {

    private final ShowOversight showOversight;
    private final ShowDenials showDenials;
    private final ShowReadings showReadings;
    private final ReviewEmergency reviewEmergency;

    OversightController(
            ShowOversight showOversight,
            ShowDenials showDenials,
            ShowReadings showReadings,
            ReviewEmergency reviewEmergency) {
        this.showOversight = showOversight;
        this.showDenials = showDenials;
        this.showReadings = showReadings;
        this.reviewEmergency = reviewEmergency;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new OversightPage(showOversight.show(actor), ReviewForm.EMPTY, Problems.none()));
    }

    @GetMapping("/denials")
    Answer denials(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page(new DenialsPage(showDenials.show(actor, page)));
    }

    @GetMapping("/readings")
    Answer readings(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Answer.page(new ReadingsPage(showReadings.show(actor, page)));
    }

    @PostMapping("/emergencies/{emergency}/review")
    Answer review(Actor actor, @PathVariable EmergencyId emergency, @ModelAttribute ReviewForm form) {
        return switch (reviewEmergency.review(actor, emergency, form.note())) {
            case Done<?> _ -> Answer.goTo("/oversight");
            case Refused<?>(var reasons) ->
                Answer.refused(new OversightPage(showOversight.show(actor), form.of(emergency), new Problems(reasons)));
        };
    }
}
