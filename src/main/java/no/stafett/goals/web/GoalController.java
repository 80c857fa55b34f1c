package no.stafett.goals.web;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.PlanGoals.Move;
import no.stafett.goals.usecase.CloseGoal;
import no.stafett.goals.usecase.ReopenGoal;
import no.stafett.goals.usecase.ReorderGoals;
import no.stafett.goals.usecase.ShowGoal;
import no.stafett.goals.usecase.ShowGoalToChange;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One goal: its page, its closing, its reopening and its place among the others. */
@Controller
@RequestMapping("/plans/{plan}/goals/{goal}")
class GoalController {

    private final ShowGoal showGoal;
    private final ShowGoalToChange showGoalToChange;
    private final CloseGoal closeGoal;
    private final ReopenGoal reopenGoal;
    private final ReorderGoals reorderGoals;

    GoalController(
            ShowGoal showGoal,
            ShowGoalToChange showGoalToChange,
            CloseGoal closeGoal,
            ReopenGoal reopenGoal,
            ReorderGoals reorderGoals) {
        this.showGoal = showGoal;
        this.showGoalToChange = showGoalToChange;
        this.closeGoal = closeGoal;
        this.reopenGoal = reopenGoal;
        this.reorderGoals = reorderGoals;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer show(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return Answer.page(page(actor, plan, goal, Problems.none()));
    }

    @GetMapping("/closing")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer closing(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return Answer.page(closingPage(actor, plan, goal, "", Problems.none()));
    }

    @PostMapping("/closing")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer close(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @RequestParam(defaultValue = "") String summary) {
        return switch (closeGoal.close(actor, plan, goal, summary)) {
            case Done<?> _ -> Answer.goTo(path(plan, goal));
            case Refused(var reasons) -> Answer.refused(closingPage(actor, plan, goal, summary, new Problems(reasons)));
        };
    }

    @PostMapping("/reopening")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer reopen(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return switch (reopenGoal.reopen(actor, plan, goal)) {
            case Done<?> _ -> Answer.goTo(path(plan, goal));
            case Refused(var reasons) -> Answer.refused(page(actor, plan, goal, new Problems(reasons)));
        };
    }

    /**
     * Moves the goal among those beside it.
     *
     * @param to which way, when it is one step
     * @param placeOf the goal whose place it takes, when it was dragged there
     */
    @PostMapping("/position")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer move(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @RequestParam Optional<Direction> to,
            @RequestParam Optional<GoalId> placeOf) {
        var move = placeOf.<Move>map(Move.ToPlaceOf::new)
                .or(() -> to.map(Direction::move))
                .orElseThrow(NotYours::new);
        reorderGoals.move(actor, plan, goal, move);
        return Answer.goTo("/plans/" + plan + "/goals#goal-" + goal);
    }

    enum Direction {
        UP,
        DOWN;

        Move move() {
            return switch (this) {
                case UP -> new Move.Up();
                case DOWN -> new Move.Down();
            };
        }
    }

    private GoalPage page(Actor actor, PlanId plan, GoalId goal, Problems problems) {
        return new GoalPage(showGoal.show(actor, plan, goal), "", KeepingForm.EMPTY, problems);
    }

    private GoalClosingPage closingPage(Actor actor, PlanId plan, GoalId goal, String summary, Problems problems) {
        return new GoalClosingPage(showGoalToChange.show(actor, plan, goal, 0, WRITE_GOALS), summary, problems);
    }

    private static String path(PlanId plan, GoalId goal) {
        return "/plans/" + plan + "/goals/" + goal;
    }
}
