package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.goals.EvaluationId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.Keepings;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.ParentGoal;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.EvaluationStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** One evaluation, and what it is about, so that the reader can act on it (E-02). */
@UseCase
public class ShowEvaluation {

    /** @param activity what was evaluated; nothing when it was the goal itself */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            Evaluation evaluation,
            ParentGoal goal,
            Optional<Activity> activity,
            Names names,
            Keepings keepings,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;
    private final EvaluationStore evaluations;
    private final GoalLineStore lines;
    private final KeepingStore keepings;
    private final Clock clock;

    ShowEvaluation(
            PlanAccess access,
            PlanFrames frames,
            ActivityStore activities,
            EvaluationStore evaluations,
            GoalLineStore lines,
            KeepingStore keepings,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.activities = activities;
        this.evaluations = evaluations;
        this.lines = lines;
        this.keepings = keepings;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, EvaluationId id) {
        var reader = access.member(actor, plan, READ_GOALS);
        var evaluation = evaluations.find(id, reader).orElseThrow(NotYours::new);
        return switch (evaluation.about()) {
            case Topic.OfGoal(var goal) ->
                shown(reader, evaluation, activities.goal(goal, reader).orElseThrow(), Optional.empty());
            case Topic.OfActivity(var about) -> {
                var activity = activities.find(about, reader).orElseThrow();
                yield shown(reader, evaluation, activity.goal(), Optional.of(activity));
            }
        };
    }

    private Shown shown(PlanMember reader, Evaluation evaluation, ParentGoal goal, Optional<Activity> activity) {
        return new Shown(
                reader,
                frames.of(reader),
                evaluation,
                goal,
                activity,
                lines.names(reader),
                keepings.of(reader),
                clock.instant());
    }
}
