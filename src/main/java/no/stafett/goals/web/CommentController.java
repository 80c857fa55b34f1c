package no.stafett.goals.web;

import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.usecase.CommentOnActivity;
import no.stafett.goals.usecase.CommentOnGoal;
import no.stafett.goals.usecase.ShowActivity;
import no.stafett.goals.usecase.ShowGoal;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comments, written where the goal or the activity is read. */
@Controller
@RequestMapping("/plans/{plan}")
class CommentController {

    private final CommentOnGoal commentOnGoal;
    private final CommentOnActivity commentOnActivity;
    private final ShowGoal showGoal;
    private final ShowActivity showActivity;

    CommentController(
            CommentOnGoal commentOnGoal,
            CommentOnActivity commentOnActivity,
            ShowGoal showGoal,
            ShowActivity showActivity) {
        this.commentOnGoal = commentOnGoal;
        this.commentOnActivity = commentOnActivity;
        this.showGoal = showGoal;
        this.showActivity = showActivity;
    }

    @PostMapping("/goals/{goal}/comments")
    Answer onGoal(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @RequestParam(defaultValue = "") String comment) {
        return switch (commentOnGoal.comment(actor, plan, goal, comment)) {
            case Done(var written) -> Answer.goTo("/plans/" + plan + "/goals/" + goal + "#comment-" + written.id());
            case Refused(var reasons) ->
                Answer.refused(new GoalPage(showGoal.show(actor, plan, goal), comment, new Problems(reasons)));
        };
    }

    @PostMapping("/activities/{activity}/comments")
    Answer onActivity(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @RequestParam(defaultValue = "") String comment) {
        return switch (commentOnActivity.comment(actor, plan, activity, comment)) {
            case Done(var written) ->
                Answer.goTo("/plans/" + plan + "/activities/" + activity + "#comment-" + written.id());
            case Refused(var reasons) ->
                Answer.refused(
                        new ActivityPage(showActivity.show(actor, plan, activity), comment, new Problems(reasons)));
        };
    }
}
