package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.EVALUATE;

import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.ParentGoal;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The questions of an evaluation, beside what is to be evaluated. */
@UseCase
public class ShowEvaluationForm {

    /** @param activity what is to be evaluated; nothing when it is the goal itself */
    public record Shown(PlanFrame frame, ParentGoal goal, Optional<Activity> activity, Names names) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;
    private final GoalLineStore lines;

    ShowEvaluationForm(PlanAccess access, PlanFrames frames, ActivityStore activities, GoalLineStore lines) {
        this.access = access;
        this.frames = frames;
        this.activities = activities;
        this.lines = lines;
    }

    public Shown show(Actor actor, PlanId plan, Topic about) {
        var writer = access.writer(actor, plan, EVALUATE);
        return switch (about) {
            case Topic.OfGoal(var id) -> {
                var goal = activities.goal(id, writer).orElseThrow(NotYours::new);
                yield new Shown(frames.of(writer), goal, Optional.empty(), lines.names(writer));
            }
            case Topic.OfActivity(var id) -> {
                var activity = activities.find(id, writer).orElseThrow(NotYours::new);
                yield new Shown(frames.of(writer), activity.goal(), Optional.of(activity), lines.names(writer));
            }
        };
    }
}
