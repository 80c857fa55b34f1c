package no.stafett.goals.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.usecase.CommentOnTopic;
import no.stafett.goals.usecase.ShowActivity;
import no.stafett.goals.usecase.ShowGoal;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Comments, written where the goal or the activity is read. */
@Controller
@RequestMapping("/plans/{plan}")
class CommentController {

    private final CommentOnTopic commentOnTopic;
    private final ShowGoal showGoal;
    private final ShowActivity showActivity;

    CommentController(CommentOnTopic commentOnTopic, ShowGoal showGoal, ShowActivity showActivity) {
        this.commentOnTopic = commentOnTopic;
        this.showGoal = showGoal;
        this.showActivity = showActivity;
    }

    @PostMapping("/goals/{goal}/comments")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer onGoal(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @RequestParam(defaultValue = "") String comment,
            @ModelAttribute KeepingForm keeping) {
        return answer(actor, plan, Topic.of(goal), comment, keeping);
    }

    @PostMapping("/activities/{activity}/comments")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer onActivity(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @RequestParam(defaultValue = "") String comment,
            @ModelAttribute KeepingForm keeping) {
        return answer(actor, plan, Topic.of(activity), comment, keeping);
    }

    private Answer answer(Actor actor, PlanId plan, Topic topic, String comment, KeepingForm keeping) {
        return switch (commentOnTopic.comment(actor, plan, topic, comment, keeping.draft())) {
            case Done(var written) -> Answer.goTo(path(plan, topic) + "#comment-" + written.id());
            case Refused(var reasons) ->
                Answer.refused(page(actor, plan, topic, comment, keeping, new Problems(reasons)));
        };
    }

    private Page page(Actor actor, PlanId plan, Topic topic, String comment, KeepingForm keeping, Problems problems) {
        return switch (topic) {
            case Topic.OfGoal(var goal) -> new GoalPage(showGoal.show(actor, plan, goal), comment, keeping, problems);
            case Topic.OfActivity(var activity) ->
                new ActivityPage(showActivity.show(actor, plan, activity), comment, keeping, problems);
        };
    }

    private static String path(PlanId plan, Topic topic) {
        return "/plans/" + plan
                + switch (topic) {
                    case Topic.OfGoal(var goal) -> "/goals/" + goal;
                    case Topic.OfActivity(var activity) -> "/activities/" + activity;
                };
    }
}
