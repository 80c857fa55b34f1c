package no.stafett.protection.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.protection.usecase.BanParent;
import no.stafett.protection.usecase.LiftBan;
import no.stafett.protection.usecase.RaiseGrade;
import no.stafett.protection.usecase.ShowSafeguards;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.ChosenId;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Parents who are kept away, and addresses that must be protected at once. */
@Controller
@RequestMapping("/plans/{plan}/safeguards")
class SafeguardsController {

    private final ShowSafeguards showSafeguards;
    private final BanParent banParent;
    private final LiftBan liftBan;
    private final RaiseGrade raiseGrade;

    SafeguardsController(ShowSafeguards showSafeguards, BanParent banParent, LiftBan liftBan, RaiseGrade raiseGrade) {
        this.showSafeguards = showSafeguards;
        this.banParent = banParent;
        this.liftBan = liftBan;
        this.raiseGrade = raiseGrade;
    }

    @GetMapping
    @Demands(value = Action.ASK, of = Resource.SAFEGUARDS)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(page(actor, plan, BanForm.EMPTY, GradeForm.EMPTY, Problems.none()));
    }

    @PostMapping("/bans")
    @Demands(value = Action.ASK, of = Resource.SAFEGUARDS)
    Answer ban(Actor actor, @PathVariable PlanId plan, @ModelAttribute BanForm form) {
        return answer(actor, plan, form, GradeForm.EMPTY, banParent.ban(actor, plan, form.typed()));
    }

    @PostMapping("/bans/lifting")
    @Demands(value = Action.ASK, of = Resource.SAFEGUARDS)
    Answer lift(Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "") String parent) {
        return answer(
                actor,
                plan,
                BanForm.EMPTY,
                GradeForm.EMPTY,
                liftBan.lift(actor, plan, ChosenId.of(parent, PersonId::new)));
    }

    @PostMapping("/grade")
    @Demands(value = Action.ASK, of = Resource.SAFEGUARDS)
    Answer raise(Actor actor, @PathVariable PlanId plan, @ModelAttribute GradeForm form) {
        return answer(actor, plan, BanForm.EMPTY, form, raiseGrade.raise(actor, plan, form.typed()));
    }

    private Answer answer(Actor actor, PlanId plan, BanForm ban, GradeForm grade, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/safeguards");
            case Refused<?>(var reasons) -> Answer.refused(page(actor, plan, ban, grade, new Problems(reasons)));
        };
    }

    private SafeguardsPage page(Actor actor, PlanId plan, BanForm ban, GradeForm grade, Problems problems) {
        return new SafeguardsPage(showSafeguards.show(actor, plan), ban, grade, problems);
    }
}
