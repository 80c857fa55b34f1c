package no.stafett.appointment.web;

import no.stafett.appointment.RequestId;
import no.stafett.appointment.usecase.AppointCoordinator;
import no.stafett.appointment.usecase.ShowCoordinatingUnit;
import no.stafett.appointment.usecase.ShowRequest;
import no.stafett.appointment.usecase.TurnDownRequest;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
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

/** What the coordinating unit answers and decides. */
@Controller
@OwnPage
@RequestMapping("/coordinating-unit")
class CoordinatingUnitController {

    private final ShowCoordinatingUnit showCoordinatingUnit;
    private final ShowRequest showRequest;
    private final AppointCoordinator appointCoordinator;
    private final TurnDownRequest turnDownRequest;

    CoordinatingUnitController(
            ShowCoordinatingUnit showCoordinatingUnit,
            ShowRequest showRequest,
            AppointCoordinator appointCoordinator,
            TurnDownRequest turnDownRequest) {
        this.showCoordinatingUnit = showCoordinatingUnit;
        this.showRequest = showRequest;
        this.appointCoordinator = appointCoordinator;
        this.turnDownRequest = turnDownRequest;
    }

    @GetMapping
    Answer show(Actor actor) {
        return Answer.page(new CoordinatingUnitPage(showCoordinatingUnit.show(actor)));
    }

    @GetMapping("/requests/{request}")
    Answer request(Actor actor, @PathVariable RequestId request) {
        return Answer.page(RequestPage.of(showRequest.show(actor, request)));
    }

    @PostMapping("/requests/{request}/appointment")
    Answer appoint(Actor actor, @PathVariable RequestId request, @ModelAttribute AppointingForm form) {
        return answer(actor, request, form, appointCoordinator.appoint(actor, request, form.appointing()));
    }

    @PostMapping("/requests/{request}/refusal")
    Answer turnDown(Actor actor, @PathVariable RequestId request, @ModelAttribute AppointingForm form) {
        return answer(actor, request, form, turnDownRequest.turnDown(actor, request, form.refusedWhy(), form.reason()));
    }

    private Answer answer(Actor actor, RequestId request, AppointingForm form, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/coordinating-unit");
            case Refused<?>(var reasons) ->
                Answer.refused(new RequestPage(showRequest.show(actor, request), form, new Problems(reasons)));
        };
    }
}
