package no.stafett.goals.web;

import static no.stafett.access.Purpose.SEEK_ADVICE;
import static no.stafett.access.Purpose.WRITE_GOALS;
import static no.stafett.goals.domain.GoalRefusal.GOAL_HAS_CHANGED;

import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.GoalId;
import no.stafett.goals.usecase.ChangeGoal;
import no.stafett.goals.usecase.ShowGoalHistory;
import no.stafett.goals.usecase.ShowGoalToChange;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.once.OncePerForm;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The versions of a goal's text: the history, the form of the next one, and what happens when two come at once. */
@Controller
@RequestMapping("/plans/{plan}/goals/{goal}/versions")
class GoalVersionsController {

    private final ShowGoalHistory showGoalHistory;
    private final ShowGoalToChange showGoalToChange;
    private final ChangeGoal changeGoal;

    GoalVersionsController(ShowGoalHistory showGoalHistory, ShowGoalToChange showGoalToChange, ChangeGoal changeGoal) {
        this.showGoalHistory = showGoalHistory;
        this.showGoalToChange = showGoalToChange;
        this.changeGoal = changeGoal;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer history(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return Answer.page(new GoalHistoryPage(showGoalHistory.show(actor, plan, goal)));
    }

    @GetMapping("/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer form(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        var shown = showGoalToChange.show(actor, plan, goal, 0, WRITE_GOALS);
        var form = GoalForm.of(shown.goal().text().draft(), shown.goal().version());
        return Answer.page(page(shown, form, false, Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer change(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal, @ModelAttribute GoalForm form) {
        return switch (changeGoal.change(actor, plan, goal, form.expectedVersion(), form.draft())) {
            case Done<?> _ -> Answer.goTo("/plans/" + plan + "/goals/" + goal);
            case Refused(var reasons)
            when reasons.contains(GOAL_HAS_CHANGED) ->
                Answer.conflict(new GoalConflictPage(
                        showGoalToChange.show(actor, plan, goal, form.expectedVersion(), WRITE_GOALS), form));
            case Refused(var reasons) ->
                Answer.refused(page(
                        showGoalToChange.show(actor, plan, goal, form.expectedVersion(), WRITE_GOALS),
                        form,
                        false,
                        new Problems(reasons)));
        };
    }

    @PostMapping(params = OncePerForm.ADVICE)
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer advise(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal, @ModelAttribute GoalForm form) {
        var shown = showGoalToChange.show(actor, plan, goal, form.expectedVersion(), SEEK_ADVICE);
        return Answer.page(page(shown, form, true, Problems.none()));
    }

    private static GoalFormPage page(ShowGoalToChange.Shown shown, GoalForm form, boolean asked, Problems problems) {
        return new GoalFormPage(
                shown.frame(),
                Optional.empty(),
                Optional.of(shown.goal()),
                form,
                FieldHints.on(form.draft(), shown.goal().kind()),
                asked,
                Optional.empty(),
                false,
                problems);
    }
}
