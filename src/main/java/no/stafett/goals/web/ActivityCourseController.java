package no.stafett.goals.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.ActivityId;
import no.stafett.goals.usecase.ChangeActivityStatus;
import no.stafett.goals.usecase.EndActivity;
import no.stafett.goals.usecase.ReopenActivity;
import no.stafett.goals.usecase.ShowActivity;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
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

/** The course of an activity: how far it has come, that it ended, and that it goes on after all. */
@Controller
@RequestMapping("/plans/{plan}/activities/{activity}")
class ActivityCourseController {

    private final ShowActivity showActivity;
    private final ChangeActivityStatus changeActivityStatus;
    private final EndActivity endActivity;
    private final ReopenActivity reopenActivity;

    ActivityCourseController(
            ShowActivity showActivity,
            ChangeActivityStatus changeActivityStatus,
            EndActivity endActivity,
            ReopenActivity reopenActivity) {
        this.showActivity = showActivity;
        this.changeActivityStatus = changeActivityStatus;
        this.endActivity = endActivity;
        this.reopenActivity = reopenActivity;
    }

    @PostMapping("/status")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer move(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @RequestParam(defaultValue = "") String status) {
        return answer(actor, plan, activity, changeActivityStatus.change(actor, plan, activity, status));
    }

    /** One who may not end it, or comes after it ended, is taken back to look at it. */
    @GetMapping("/ending")
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer ending(Actor actor, @PathVariable PlanId plan, @PathVariable ActivityId activity) {
        var shown = showActivity.show(actor, plan, activity);
        return shown.activity().canBeEndedBy(shown.reader())
                ? Answer.page(new ActivityEndingPage(shown, "", "", Problems.none()))
                : Answer.goTo(path(plan, activity));
    }

    @PostMapping("/ending")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer end(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String note) {
        return switch (endActivity.end(actor, plan, activity, reason, note)) {
            case Done<?> _ -> Answer.goTo(path(plan, activity));
            case Refused(var reasons) ->
                Answer.refused(new ActivityEndingPage(
                        showActivity.show(actor, plan, activity), reason, note, new Problems(reasons)));
        };
    }

    @PostMapping("/reopening")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer reopen(Actor actor, @PathVariable PlanId plan, @PathVariable ActivityId activity) {
        return answer(actor, plan, activity, reopenActivity.reopen(actor, plan, activity));
    }

    private Answer answer(Actor actor, PlanId plan, ActivityId activity, Outcome<?> outcome) {
        return switch (outcome) {
            case Done<?> _ -> Answer.goTo(path(plan, activity));
            case Refused<?>(var reasons) ->
                Answer.refused(new ActivityPage(
                        showActivity.show(actor, plan, activity), "", KeepingForm.EMPTY, new Problems(reasons)));
        };
    }

    private static String path(PlanId plan, ActivityId activity) {
        return "/plans/" + plan + "/activities/" + activity;
    }
}
