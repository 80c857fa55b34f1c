package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.EVALUATE;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityEvaluated;
import no.stafett.goals.ActivityId;
import no.stafett.goals.EvaluationId;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.EvaluationStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** How an activity goes, written by the one who answers for it or by another in the plan (A-07, E-01…E-05). */
@UseCase
public class EvaluateActivity {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final EvaluationStore evaluations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvaluateActivity(
            PlanAccess access,
            ActivityStore activities,
            EvaluationStore evaluations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.evaluations = evaluations;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Evaluation> evaluate(Actor actor, PlanId plan, ActivityId activity, Evaluation.Draft draft) {
        var writer = access.writer(actor, plan, EVALUATE);
        if (activities.find(activity, writer).isEmpty()) {
            throw new NotYours();
        }

        var outcome = Evaluation.write(EvaluationId.create(), Topic.of(activity), draft, writer, clock.instant());

        if (outcome instanceof Done(var evaluation)) {
            evaluations.add(evaluation, writer);
            events.publishEvent(
                    new ActivityEvaluated(writer.tenant(), plan, activity, evaluation.by(), evaluation.at()));
        }
        return outcome;
    }
}
