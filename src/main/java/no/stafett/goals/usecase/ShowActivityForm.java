package no.stafett.goals.usecase;

import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.ParentGoal;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The empty form of a new activity, standing inside its goal. */
@UseCase
public class ShowActivityForm {

    public record Shown(PlanFrame frame, ParentGoal goal, Names names) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;
    private final GoalLineStore lines;

    ShowActivityForm(PlanAccess access, PlanFrames frames, ActivityStore activities, GoalLineStore lines) {
        this.access = access;
        this.frames = frames;
        this.activities = activities;
        this.lines = lines;
    }

    /** @param purpose to write, or only to be advised on what is being written */
    public Shown show(Actor actor, PlanId plan, GoalId goal, Purpose purpose) {
        var writer = access.writer(actor, plan, purpose);
        var parent = activities.goal(goal, writer).orElseThrow(NotYours::new);
        return new Shown(frames.of(writer), parent, lines.names(writer));
    }
}
