package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.EVALUATE;

import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ParentGoal;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The questions of an evaluation, beside what is to be evaluated. */
@UseCase
public class ShowEvaluationForm {

    /** @param activity what is to be evaluated; nothing when it is the goal itself */
    public record Shown(PlanFrame frame, ParentGoal goal, Optional<Activity> activity) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;

    ShowEvaluationForm(PlanAccess access, PlanFrames frames, ActivityStore activities) {
        this.access = access;
        this.frames = frames;
        this.activities = activities;
    }

    public Shown show(Actor actor, PlanId plan, Topic about) {
        var writer = access.writer(actor, plan, EVALUATE);
        return switch (about) {
            case Topic.OfGoal(var id) -> {
                var goal = activities.goal(id, writer).orElseThrow(NotYours::new);
                yield new Shown(frames.of(writer), goal, Optional.empty());
            }
            case Topic.OfActivity(var id) -> {
                var activity = activities.find(id, writer).orElseThrow(NotYours::new);
                yield new Shown(frames.of(writer), activity.goal(), Optional.of(activity));
            }
        };
    }
}
