package no.stafett.goals.web;

import static no.stafett.access.Purpose.SEEK_ADVICE;
import static no.stafett.access.Purpose.WRITE_GOALS;
import static no.stafett.goals.domain.ActivityRefusal.ACTIVITY_HAS_CHANGED;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.Hint;
import no.stafett.goals.domain.WritingHints;
import no.stafett.goals.usecase.ChangeActivity;
import no.stafett.goals.usecase.ShowActivityHistory;
import no.stafett.goals.usecase.ShowActivityToChange;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.once.OncePerForm;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** What an activity says: the history, the form of the next version, and what happens when two come at once. */
@Controller
@RequestMapping("/plans/{plan}/activities/{activity}/versions")
class ActivityVersionsController {

    private final ShowActivityHistory showActivityHistory;
    private final ShowActivityToChange showActivityToChange;
    private final ChangeActivity changeActivity;

    ActivityVersionsController(
            ShowActivityHistory showActivityHistory,
            ShowActivityToChange showActivityToChange,
            ChangeActivity changeActivity) {
        this.showActivityHistory = showActivityHistory;
        this.showActivityToChange = showActivityToChange;
        this.changeActivity = changeActivity;
    }

    @GetMapping
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer history(Actor actor, @PathVariable PlanId plan, @PathVariable ActivityId activity) {
        return Answer.page(new ActivityHistoryPage(showActivityHistory.show(actor, plan, activity)));
    }

    /** One who may not change it, or comes after it ended, is taken back to look at it. */
    @GetMapping("/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer form(Actor actor, @PathVariable PlanId plan, @PathVariable ActivityId activity) {
        var shown = showActivityToChange.show(actor, plan, activity, 0, WRITE_GOALS);
        var current = shown.activity();
        if (!current.canBeChangedBy(shown.writer())) {
            return Answer.goTo(path(plan, activity));
        }
        var form = ActivityForm.of(ActivityDraft.of(current.content()), current.version());
        return Answer.page(page(shown, form, List.of(), Problems.none()));
    }

    @PostMapping
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer change(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @ModelAttribute ActivityForm form,
            @RequestParam @Nullable MultipartFile picture)
            throws IOException {
        return switch (changeActivity.change(actor, plan, activity, form.basedOn(), form.draft(), form.sent(picture))) {
            case Done<?> _ -> Answer.goTo(path(plan, activity));
            case Refused(var reasons)
            when reasons.contains(ACTIVITY_HAS_CHANGED) ->
                Answer.conflict(new ActivityConflictPage(
                        showActivityToChange.show(actor, plan, activity, form.basedOn(), WRITE_GOALS), form));
            case Refused(var reasons) ->
                Answer.refused(page(
                        showActivityToChange.show(actor, plan, activity, form.basedOn(), WRITE_GOALS),
                        form,
                        List.of(),
                        new Problems(reasons)));
        };
    }

    @PostMapping(params = OncePerForm.ADVICE)
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer advise(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @ModelAttribute ActivityForm form) {
        var shown = showActivityToChange.show(actor, plan, activity, form.basedOn(), SEEK_ADVICE);
        var hints = WritingHints.forActivity(form.title(), form.description());
        return Answer.page(page(shown, form, hints, Problems.none()));
    }

    private static ActivityFormPage page(
            ShowActivityToChange.Shown shown, ActivityForm form, List<Hint> hints, Problems problems) {
        var activity = shown.activity();
        return new ActivityFormPage(
                shown.frame(),
                activity.goal(),
                Optional.of(activity),
                shown.names(),
                form,
                hints,
                Optional.empty(),
                problems);
    }

    private static String path(PlanId plan, ActivityId activity) {
        return "/plans/" + plan + "/activities/" + activity;
    }
}
