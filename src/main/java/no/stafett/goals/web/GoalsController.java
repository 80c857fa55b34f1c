package no.stafett.goals.web;

import static no.stafett.access.Purpose.SEEK_ADVICE;
import static no.stafett.access.Purpose.WRITE_GOALS;

import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.GoalKind;
import no.stafett.goals.usecase.RegisterMainGoal;
import no.stafett.goals.usecase.RegisterSubGoal;
import no.stafett.goals.usecase.ShowGoalForm;
import no.stafett.goals.usecase.ShowGoals;
import no.stafett.goals.usecase.ShowTimeline;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The goals of a plan in three views, and the forms of new ones. */
@Controller
@RequestMapping("/plans/{plan}/goals")
class GoalsController {

    private final ShowGoals showGoals;
    private final ShowTimeline showTimeline;
    private final ShowGoalForm showGoalForm;
    private final RegisterMainGoal registerMainGoal;
    private final RegisterSubGoal registerSubGoal;

    GoalsController(
            ShowGoals showGoals,
            ShowTimeline showTimeline,
            ShowGoalForm showGoalForm,
            RegisterMainGoal registerMainGoal,
            RegisterSubGoal registerSubGoal) {
        this.showGoals = showGoals;
        this.showTimeline = showTimeline;
        this.showGoalForm = showGoalForm;
        this.registerMainGoal = registerMainGoal;
        this.registerSubGoal = registerSubGoal;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer show(Actor actor, @PathVariable PlanId plan, @RequestParam(defaultValue = "tree") String view) {
        return switch (view) {
            case "board" -> Answer.page(new GoalBoardPage(showGoals.show(actor, plan)));
            case "timeline" -> Answer.page(new GoalTimelinePage(showTimeline.show(actor, plan)));
            default -> Answer.page(new GoalTreePage(showGoals.show(actor, plan)));
        };
    }

    @GetMapping("/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer newMainGoal(Actor actor, @PathVariable PlanId plan) {
        return Answer.page(page(
                actor, plan, Optional.empty(), GoalForm.EMPTY, FieldHints.NONE, KeepingForm.EMPTY, Problems.none()));
    }

    /** The common picture is followed by the first step towards it, at once. */
    @PostMapping
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer registerMainGoal(
            Actor actor,
            @PathVariable PlanId plan,
            @ModelAttribute GoalForm form,
            @ModelAttribute KeepingForm keeping) {
        return switch (registerMainGoal.register(actor, plan, form.draft(), keeping.draft())) {
            case Done(var goal) -> Answer.goTo("/plans/" + plan + "/goals/" + goal.id() + "/sub-goals/new");
            case Refused(var reasons) ->
                Answer.refused(page(
                        actor,
                        plan,
                        Optional.empty(),
                        form,
                        hints(form, GoalKind.MAIN),
                        keeping,
                        new Problems(reasons)));
        };
    }

    @PostMapping(params = OncePerForm.ADVICE)
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer adviseOnMainGoal(
            Actor actor,
            @PathVariable PlanId plan,
            @ModelAttribute GoalForm form,
            @ModelAttribute KeepingForm keeping) {
        return Answer.page(
                page(actor, plan, Optional.empty(), form, hints(form, GoalKind.MAIN), keeping, Problems.none()));
    }

    @GetMapping("/{goal}/sub-goals/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer newSubGoal(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return Answer.page(page(
                actor, plan, Optional.of(goal), GoalForm.EMPTY, FieldHints.NONE, KeepingForm.EMPTY, Problems.none()));
    }

    /** A step is followed by what we do to reach it, at once. */
    @PostMapping("/{goal}/sub-goals")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer registerSubGoal(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @ModelAttribute GoalForm form,
            @ModelAttribute KeepingForm keeping) {
        return switch (registerSubGoal.register(actor, plan, goal, form.draft(), keeping.draft())) {
            case Done(var step) -> Answer.goTo("/plans/" + plan + "/goals/" + step.id() + "/activities/new");
            case Refused(var reasons) ->
                Answer.refused(page(
                        actor,
                        plan,
                        Optional.of(goal),
                        form,
                        hints(form, GoalKind.SUB),
                        keeping,
                        new Problems(reasons)));
        };
    }

    @PostMapping(path = "/{goal}/sub-goals", params = OncePerForm.ADVICE)
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer adviseOnSubGoal(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @ModelAttribute GoalForm form,
            @ModelAttribute KeepingForm keeping) {
        return Answer.page(
                page(actor, plan, Optional.of(goal), form, hints(form, GoalKind.SUB), keeping, Problems.none()));
    }

    private static FieldHints hints(GoalForm form, GoalKind kind) {
        return FieldHints.on(form.draft(), kind);
    }

    private GoalFormPage page(
            Actor actor,
            PlanId plan,
            Optional<GoalId> under,
            GoalForm form,
            FieldHints hints,
            KeepingForm keeping,
            Problems problems) {
        var asked = !hints.equals(FieldHints.NONE) && !problems.any();
        var shown = showGoalForm.show(actor, plan, under, asked ? SEEK_ADVICE : WRITE_GOALS);
        var fromNote = form.equals(GoalForm.EMPTY) && !shown.carried().isEmpty();
        return new GoalFormPage(
                shown.frame(),
                shown.mainGoal(),
                Optional.empty(),
                fromNote ? GoalForm.ofAttention(String.join("\n", shown.carried())) : form,
                hints,
                asked,
                Optional.of(KeepingChoice.ofOwn(shown.frame(), shown.names(), keeping)),
                fromNote,
                problems);
    }
}
