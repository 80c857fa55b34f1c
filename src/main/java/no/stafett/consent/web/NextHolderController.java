package no.stafett.consent.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.consent.usecase.AskAboutNextHolder;
import no.stafett.consent.usecase.ShowNextHolder;
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

/** Asking the family about somebody elsewhere who shall take over the baton. */
@Controller
@RequestMapping("/plans/{plan}/people/next-holder")
class NextHolderController {

    private final ShowNextHolder showNextHolder;
    private final AskAboutNextHolder askAboutNextHolder;

    NextHolderController(ShowNextHolder showNextHolder, AskAboutNextHolder askAboutNextHolder) {
        this.showNextHolder = showNextHolder;
        this.askAboutNextHolder = askAboutNextHolder;
    }

    @GetMapping
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    Answer choose(Actor actor, @PathVariable PlanId plan, @ModelAttribute NextHolderForm form) {
        return Answer.page(page(actor, plan, form, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.INVITATION)
    @Limited(Limited.Kind.SENDING)
    Answer ask(Actor actor, @PathVariable PlanId plan, @ModelAttribute NextHolderForm form) {
        return switch (askAboutNextHolder.ask(actor, plan, form.nextHolder())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/people");
            case Refused<?>(var reasons) -> Answer.refused(page(actor, plan, form, new Problems(reasons)));
        };
    }

    private NextHolderPage page(Actor actor, PlanId plan, NextHolderForm form, Problems problems) {
        return new NextHolderPage(showNextHolder.show(actor, plan, form.chosen()), form, problems);
    }
}
