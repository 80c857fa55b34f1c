package no.stafett.goals.web;

import static no.stafett.access.Purpose.SEEK_ADVICE;
import static no.stafett.access.Purpose.WRITE_GOALS;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Purpose;
import no.stafett.access.Resource;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Hint;
import no.stafett.goals.domain.WritingHints;
import no.stafett.goals.usecase.AddActivity;
import no.stafett.goals.usecase.ShowActivity;
import no.stafett.goals.usecase.ShowActivityForm;
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

/** New activities, made standing inside a goal, and the page of one. */
@Controller
@RequestMapping("/plans/{plan}")
class ActivityController {

    private final ShowActivity showActivity;
    private final ShowActivityForm showActivityForm;
    private final AddActivity addActivity;

    ActivityController(ShowActivity showActivity, ShowActivityForm showActivityForm, AddActivity addActivity) {
        this.showActivity = showActivity;
        this.showActivityForm = showActivityForm;
        this.addActivity = addActivity;
    }

    @GetMapping("/activities/{activity}")
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer show(Actor actor, @PathVariable PlanId plan, @PathVariable ActivityId activity) {
        return Answer.page(
                new ActivityPage(showActivity.show(actor, plan, activity), "", KeepingForm.EMPTY, Problems.none()));
    }

    @GetMapping("/goals/{goal}/activities/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer form(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return Answer.page(page(
                WRITE_GOALS, actor, plan, goal, ActivityForm.EMPTY, List.of(), KeepingForm.EMPTY, Problems.none()));
    }

    @PostMapping("/goals/{goal}/activities")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer add(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @ModelAttribute ActivityForm form,
            @ModelAttribute KeepingForm keeping,
            @RequestParam @Nullable MultipartFile picture)
            throws IOException {
        return switch (addActivity.add(
                actor, plan, goal, form.draft(), form.status(), form.sent(picture), keeping.draft())) {
            case Done(var activity) -> Answer.goTo("/plans/" + plan + "/activities/" + activity.id());
            case Refused(var reasons) ->
                Answer.refused(page(WRITE_GOALS, actor, plan, goal, form, List.of(), keeping, new Problems(reasons)));
        };
    }

    @PostMapping(path = "/goals/{goal}/activities", params = OncePerForm.ADVICE)
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer advise(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @ModelAttribute ActivityForm form,
            @ModelAttribute KeepingForm keeping) {
        var hints = WritingHints.forActivity(form.title(), form.description());
        return Answer.page(page(SEEK_ADVICE, actor, plan, goal, form, hints, keeping, Problems.none()));
    }

    private ActivityFormPage page(
            Purpose purpose,
            Actor actor,
            PlanId plan,
            GoalId goal,
            ActivityForm form,
            List<Hint> hints,
            KeepingForm keeping,
            Problems problems) {
        var shown = showActivityForm.show(actor, plan, goal, purpose);
        return new ActivityFormPage(
                shown.frame(),
                shown.goal(),
                Optional.empty(),
                shown.names(),
                form,
                hints,
                Optional.of(KeepingChoice.ofOwn(shown.frame(), shown.names(), keeping)),
                problems);
    }
}
