package no.stafett.appointment.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.PlanPerson;
import no.stafett.access.Relation;
import no.stafett.access.Resource;
import no.stafett.appointment.usecase.ShowApplication;
import no.stafett.appointment.usecase.ShowFilledApplication;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The application for services, on paper with and without names. */
@Controller
class ApplicationController {

    private final ShowApplication showApplication;
    private final ShowFilledApplication showFilledApplication;

    ApplicationController(ShowApplication showApplication, ShowFilledApplication showFilledApplication) {
        this.showApplication = showApplication;
        this.showFilledApplication = showFilledApplication;
    }

    @GetMapping("/application")
    @OwnPage
    Answer blank(Actor actor) {
        return Answer.page(new ApplicationPage(showApplication.show(actor), "", List.of(), Optional.empty()));
    }

    @GetMapping("/plans/{plan}/application")
    @Demands(value = Action.READ, of = Resource.INDIVIDUAL_PLAN)
    Answer filled(Actor actor, @PathVariable PlanId plan) {
        var shown = showFilledApplication.show(actor, plan);
        return Answer.page(new ApplicationPage(
                shown.application(),
                shown.people().stream()
                        .filter(person -> person.relation() == Relation.OWNER)
                        .map(PlanPerson::name)
                        .findFirst()
                        .orElse(shown.frame().ownerFirstName()),
                shown.people().stream()
                        .filter(person -> person.relation() == Relation.GUARDIAN)
                        .map(PlanPerson::name)
                        .toList(),
                Optional.of(shown.frame().path())));
    }
}
