package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityVersion;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.PastEnding;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.ActivityVersionStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Everything an activity has said, who wrote it and when, and how it ended before it was opened again. */
@UseCase
public class ShowActivityHistory {

    /** @param versions from what it says now back to what it said first */
    public record Shown(
            PlanFrame frame,
            Activity activity,
            List<ActivityVersion> versions,
            List<PastEnding> pastEndings,
            Names names,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;
    private final ActivityVersionStore versions;
    private final GoalLineStore lines;
    private final Clock clock;

    ShowActivityHistory(
            PlanAccess access,
            PlanFrames frames,
            ActivityStore activities,
            ActivityVersionStore versions,
            GoalLineStore lines,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.activities = activities;
        this.versions = versions;
        this.lines = lines;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, ActivityId id) {
        var reader = access.member(actor, plan, READ_GOALS);
        var activity = activities.find(id, reader).orElseThrow(NotYours::new);
        return new Shown(
                frames.of(reader),
                activity,
                versions.of(id, reader),
                versions.pastEndings(id, reader),
                lines.names(reader),
                clock.instant());
    }
}
