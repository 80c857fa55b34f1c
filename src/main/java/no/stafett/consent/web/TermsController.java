package no.stafett.consent.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.domain.TermsTyped;
import no.stafett.consent.usecase.ChangeTerms;
import no.stafett.consent.usecase.LetColleagueIn;
import no.stafett.consent.usecase.ShowStaff;
import no.stafett.consent.usecase.ShowTerms;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the one who holds the baton can change of a consent: its terms with a new version, the staff of a service without. */
@Controller
@RequestMapping("/plans/{plan}/people")
class TermsController {

    private final ShowTerms showTerms;
    private final ChangeTerms changeTerms;
    private final ShowStaff showStaff;
    private final LetColleagueIn letColleagueIn;

    TermsController(ShowTerms showTerms, ChangeTerms changeTerms, ShowStaff showStaff, LetColleagueIn letColleagueIn) {
        this.showTerms = showTerms;
        this.changeTerms = changeTerms;
        this.showStaff = showStaff;
        this.letColleagueIn = letColleagueIn;
    }

    @GetMapping("/terms")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    Answer terms(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(TermsPage.of(showTerms.show(actor, plan)));
    }

    @PostMapping("/terms")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer change(Actor actor, @PathVariable PlanId plan, @ModelAttribute TermsTyped typed) {
        return switch (changeTerms.change(actor, plan, typed)) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/people");
            case Refused<?>(var reasons) ->
                Answer.refused(new TermsPage(showTerms.show(actor, plan), typed, new Problems(reasons)));
        };
    }

    @GetMapping("/staff")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    Answer staff(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(new StaffPage(showStaff.show(actor, plan), StaffForm.EMPTY, Problems.none()));
    }

    @PostMapping("/staff")
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer letIn(Actor actor, @PathVariable PlanId plan, @ModelAttribute StaffForm form) {
        return switch (letColleagueIn.letIn(actor, plan, form.change())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/people/readers");
            case Refused<?>(var reasons) ->
                Answer.refused(new StaffPage(showStaff.show(actor, plan), form, new Problems(reasons)));
        };
    }
}
