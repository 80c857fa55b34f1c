package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.EVALUATE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanWriter;
import no.stafett.goals.ActivityEvaluated;
import no.stafett.goals.EvaluationId;
import no.stafett.goals.GoalEvaluated;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.EvaluationStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/**
 * How it goes with a goal or an activity: does it work, what came of it, what does the child say (E-01…E-05). Written by
 * the one who answers for the activity or by another in the plan.
 */
@UseCase
public class EvaluateTopic {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final EvaluationStore evaluations;
    private final Keeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluateTopic(
            PlanAccess access,
            ActivityStore activities,
            EvaluationStore evaluations,
            Keeper keeper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.evaluations = evaluations;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Evaluation> evaluate(
            Actor actor, PlanId plan, Topic topic, Evaluation.Draft draft, KeepingDraft keeping) {
        var writer = access.writer(actor, plan, EVALUATE);
        if (!activities.has(topic, writer)) {
            throw new NotYours();
        }

        var now = clock.instant();
        var kept = keeper.agree(keeping, writer);
        var outcome = Evaluation.write(EvaluationId.create(), topic, draft, writer, now)
                .and(kept);

        if (outcome instanceof Done(var evaluation)) {
            evaluations.add(evaluation, writer);
            events.publishEvent(event(evaluation, writer));
            keeper.keep(kept, evaluation.id().value(), Entry.Kind.EVALUATION, writer, now);
        }
        return outcome;
    }

    private static PlanEvent event(Evaluation evaluation, PlanWriter writer) {
        return switch (evaluation.about()) {
            case Topic.OfGoal(var goal) ->
                new GoalEvaluated(
                        writer.tenant(), writer.plan(), goal, evaluation.id(), evaluation.by(), evaluation.at());
            case Topic.OfActivity(var activity) ->
                new ActivityEvaluated(
                        writer.tenant(), writer.plan(), activity, evaluation.id(), evaluation.by(), evaluation.at());
        };
    }
}
