package no.stafett.coordination.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.coordination.usecase.AssessCoordination;
import no.stafett.coordination.usecase.NoteContactConsent;
import no.stafett.coordination.usecase.ShowCoordination;
import no.stafett.coordination.usecase.ShowPlanTool;
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

/** Who coordinates in a plan: what was found, the decision tool, and the consent to contact others. */
@Controller
@RequestMapping("/plans/{plan}/coordination")
class CoordinationController {

    private final ShowCoordination showCoordination;
    private final ShowPlanTool showTool;
    private final AssessCoordination assessCoordination;
    private final NoteContactConsent noteContactConsent;

    CoordinationController(
            ShowCoordination showCoordination,
            ShowPlanTool showTool,
            AssessCoordination assessCoordination,
            NoteContactConsent noteContactConsent) {
        this.showCoordination = showCoordination;
        this.showTool = showTool;
        this.assessCoordination = assessCoordination;
        this.noteContactConsent = noteContactConsent;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.COORDINATION)
    Answer show(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(
                new CoordinationPage(showCoordination.show(actor, plan), ContactConsentForm.EMPTY, Problems.none()));
    }

    @GetMapping("/assessment")
    @Demands(value = Action.COORDINATE, of = Resource.COORDINATION)
    Answer tool(Actor actor, @PathVariable PlanId plan, @ModelAttribute AnswersForm form) {
        var page = tool(actor, plan, form, ChildsViewForm.EMPTY, Problems.none());
        return page.problems().any() ? Answer.refused(page) : Answer.page(page);
    }

    @PostMapping
    @Demands(value = Action.COORDINATE, of = Resource.COORDINATION)
    Answer assess(
            Actor actor,
            @PathVariable PlanId plan,
            @ModelAttribute AnswersForm form,
            @ModelAttribute ChildsViewForm child) {
        return switch (assessCoordination.assess(actor, plan, form.answers(), child.chosen(), child.view())) {
            case Done<?> _ -> Answer.goTo(path(plan));
            case Refused<?>(var reasons) -> Answer.refused(tool(actor, plan, form, child, new Problems(reasons)));
        };
    }

    @PostMapping("/contact-consent")
    @Demands(value = Action.COORDINATE, of = Resource.COORDINATION)
    Answer consent(Actor actor, @PathVariable PlanId plan, @ModelAttribute ContactConsentForm form) {
        return switch (noteContactConsent.note(actor, plan, form.chosen(), form.day())) {
            case Done<?> _ -> Answer.goTo(path(plan));
            case Refused<?>(var reasons) ->
                Answer.refused(new CoordinationPage(showCoordination.show(actor, plan), form, new Problems(reasons)));
        };
    }

    private PlanToolPage tool(Actor actor, PlanId plan, AnswersForm form, ChildsViewForm child, Problems refused) {
        var shown = showTool.show(actor, plan, form.answers());
        return new PlanToolPage(
                shown.frame(),
                new ToolView(shown.tool(), form, path(plan) + "/assessment"),
                child,
                refused,
                shown.childCoordinator());
    }

    private static String path(PlanId plan) {
        return "/plans/" + plan + "/coordination";
    }
}
