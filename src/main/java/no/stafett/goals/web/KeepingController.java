package no.stafett.goals.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.EntryId;
import no.stafett.goals.KeepingId;
import no.stafett.goals.usecase.EndKeeping;
import no.stafett.goals.usecase.KeepEntry;
import no.stafett.goals.usecase.ShowKeeping;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who does not see something that is written, decided after it was written. */
@Controller
@RequestMapping("/plans/{plan}")
class KeepingController {

    private final ShowKeeping showKeeping;
    private final KeepEntry keepEntry;
    private final EndKeeping endKeeping;

    KeepingController(ShowKeeping showKeeping, KeepEntry keepEntry, EndKeeping endKeeping) {
        this.showKeeping = showKeeping;
        this.keepEntry = keepEntry;
        this.endKeeping = endKeeping;
    }

    @GetMapping("/entries/{entry}/keepings")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer show(Actor actor, @PathVariable PlanId plan, @PathVariable EntryId entry) {
        return Answer.page(page(actor, plan, entry, KeepingForm.EMPTY, Problems.none()));
    }

    @PostMapping("/entries/{entry}/keepings")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer keep(Actor actor, @PathVariable PlanId plan, @PathVariable EntryId entry, @ModelAttribute KeepingForm form) {
        return switch (keepEntry.keep(actor, plan, entry, form.draft())) {
            case Done<?> _ -> Answer.goTo(path(plan, entry));
            case Refused(var reasons) -> Answer.refused(page(actor, plan, entry, form, new Problems(reasons)));
        };
    }

    @PostMapping("/keepings/{keeping}/ending")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer end(Actor actor, @PathVariable PlanId plan, @PathVariable KeepingId keeping) {
        return Answer.goTo(path(plan, endKeeping.end(actor, plan, keeping)));
    }

    private KeepingPage page(Actor actor, PlanId plan, EntryId entry, KeepingForm form, Problems problems) {
        return new KeepingPage(showKeeping.show(actor, plan, entry), form, problems);
    }

    private static String path(PlanId plan, EntryId entry) {
        return "/plans/" + plan + "/entries/" + entry + "/keepings";
    }
}
