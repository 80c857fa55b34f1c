package no.stafett.plan.web;

import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.notebook.NoteId;
import no.stafett.plan.usecase.OpenPlan;
import no.stafett.plan.usecase.ShowNewPlan;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Limited;
import no.stafett.shared.web.OwnPage;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a plan. Only employees do; the family asks one of them to. */
@Controller
@RequestMapping("/plans/new")
class OpeningController {

    private final ShowNewPlan showNewPlan;
    private final OpenPlan openPlan;

    OpeningController(ShowNewPlan showNewPlan, OpenPlan openPlan) {
        this.showNewPlan = showNewPlan;
        this.openPlan = openPlan;
    }

    @GetMapping
    @OwnPage
    Answer show(Actor actor, @RequestParam Optional<NoteId> note) {
        var form = OpeningForm.from(note, showNewPlan.show(actor, note));
        return Answer.page(new OpeningPage(form, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.PREPARE, of = Resource.PREPARATION)
    @Limited(Limited.Kind.SEARCH)
    Answer open(Actor actor, @ModelAttribute OpeningForm form) {
        return switch (openPlan.open(actor, form.typed(), form.fromNote())) {
            case Done<PlanId>(var plan) -> Answer.goTo("/plans/" + plan + "/preparation");
            case Refused<PlanId>(var reasons) -> Answer.refused(new OpeningPage(form, new Problems(reasons)));
        };
    }
}
