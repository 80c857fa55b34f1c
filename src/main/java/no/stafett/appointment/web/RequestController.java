package no.stafett.appointment.web;

import no.stafett.appointment.usecase.AskForCoordinator;
import no.stafett.appointment.usecase.ShowMyRequests;
import no.stafett.appointment.usecase.ShowNewRequest;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** To ask for a coordinator, and what has been asked for. */
@Controller
@OwnPage
@RequestMapping("/coordinator-requests")
class RequestController {

    private final ShowMyRequests showMyRequests;
    private final ShowNewRequest showNewRequest;
    private final AskForCoordinator askForCoordinator;

    RequestController(
            ShowMyRequests showMyRequests, ShowNewRequest showNewRequest, AskForCoordinator askForCoordinator) {
        this.showMyRequests = showMyRequests;
        this.showNewRequest = showNewRequest;
        this.askForCoordinator = askForCoordinator;
    }

    @GetMapping
    Answer mine(Actor actor) {
        return Answer.page(new MyRequestsPage(showMyRequests.show(actor)));
    }

    @GetMapping("/new")
    Answer blank(Actor actor) {
        return Answer.page(new NewRequestPage(showNewRequest.show(actor), RequestForm.EMPTY, Problems.none()));
    }

    @PostMapping
    @Limited(Limited.Kind.SEARCH)
    Answer ask(Actor actor, @ModelAttribute RequestForm form) {
        return switch (askForCoordinator.ask(actor, form.typed())) {
            case Done<?> _ -> Answer.goTo("/coordinator-requests");
            case Refused<?>(var reasons) ->
                Answer.refused(new NewRequestPage(showNewRequest.show(actor), form, new Problems(reasons)));
        };
    }
}
