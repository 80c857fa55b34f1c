package no.stafett.goals.web;

import no.stafett.access.Action;
import no.stafett.access.Demands;
import no.stafett.access.Resource;
import no.stafett.goals.ActivityId;
import no.stafett.goals.EvaluationId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.usecase.EvaluateTopic;
import no.stafett.goals.usecase.ShowEvaluation;
import no.stafett.goals.usecase.ShowEvaluationForm;
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

/** How it goes with a goal or an activity, and the way on from there. */
@Controller
@RequestMapping("/plans/{plan}")
class EvaluationController {

    private final ShowEvaluation showEvaluation;
    private final ShowEvaluationForm showEvaluationForm;
    private final EvaluateTopic evaluateTopic;

    EvaluationController(
            ShowEvaluation showEvaluation, ShowEvaluationForm showEvaluationForm, EvaluateTopic evaluateTopic) {
        this.showEvaluation = showEvaluation;
        this.showEvaluationForm = showEvaluationForm;
        this.evaluateTopic = evaluateTopic;
    }

    @GetMapping("/evaluations/{evaluation}")
    @Demands(value = Action.READ, of = Resource.GOALS)
    Answer show(Actor actor, @PathVariable PlanId plan, @PathVariable EvaluationId evaluation) {
        return Answer.page(new EvaluationPage(showEvaluation.show(actor, plan, evaluation)));
    }

    @GetMapping("/goals/{goal}/evaluations/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer formForGoal(Actor actor, @PathVariable PlanId plan, @PathVariable GoalId goal) {
        return Answer.page(page(actor, plan, Topic.of(goal), EvaluationForm.EMPTY, KeepingForm.EMPTY, Problems.none()));
    }

    @PostMapping("/goals/{goal}/evaluations")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer evaluate(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable GoalId goal,
            @ModelAttribute EvaluationForm form,
            @ModelAttribute KeepingForm keeping) {
        return answer(actor, plan, Topic.of(goal), form, keeping);
    }

    @GetMapping("/activities/{activity}/evaluations/new")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer formForActivity(Actor actor, @PathVariable PlanId plan, @PathVariable ActivityId activity) {
        return Answer.page(
                page(actor, plan, Topic.of(activity), EvaluationForm.EMPTY, KeepingForm.EMPTY, Problems.none()));
    }

    @PostMapping("/activities/{activity}/evaluations")
    @Demands(value = Action.WRITE, of = Resource.GOALS)
    Answer evaluate(
            Actor actor,
            @PathVariable PlanId plan,
            @PathVariable ActivityId activity,
            @ModelAttribute EvaluationForm form,
            @ModelAttribute KeepingForm keeping) {
        return answer(actor, plan, Topic.of(activity), form, keeping);
    }

    private Answer answer(Actor actor, PlanId plan, Topic about, EvaluationForm form, KeepingForm keeping) {
        return switch (evaluateTopic.evaluate(actor, plan, about, form.draft(), keeping.draft())) {
            case Done(var evaluation) -> Answer.goTo("/plans/" + plan + "/evaluations/" + evaluation.id());
            case Refused(var reasons) -> Answer.refused(page(actor, plan, about, form, keeping, new Problems(reasons)));
        };
    }

    private EvaluationFormPage page(
            Actor actor, PlanId plan, Topic about, EvaluationForm form, KeepingForm keeping, Problems problems) {
        return new EvaluationFormPage(showEvaluationForm.show(actor, plan, about), form, keeping, problems);
    }
}
