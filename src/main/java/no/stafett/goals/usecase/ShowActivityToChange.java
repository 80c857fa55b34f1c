package no.stafett.goals.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanWriter;
import no.stafett.access.Purpose;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityContent;
import no.stafett.goals.domain.Names;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.ActivityVersionStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** An activity for one who writes in the plan, with the version her text was written from. */
@UseCase
public class ShowActivityToChange {

    /** @param base what it said in the version the writer had before her; empty when there is no such version */
    public record Shown(
            PlanWriter writer,
            PlanFrame frame,
            Activity activity,
            Optional<ActivityContent> base,
            Names names,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;
    private final ActivityVersionStore versions;
    private final GoalLineStore lines;
    private final Clock clock;

    ShowActivityToChange(
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

    /** @param purpose to write, or only to be advised on what is being written */
    public Shown show(Actor actor, PlanId plan, ActivityId id, int basedOn, Purpose purpose) {
        var writer = access.writer(actor, plan, purpose);
        var activity = activities.find(id, writer).orElseThrow(NotYours::new);
        return new Shown(
                writer,
                frames.of(writer),
                activity,
                versions.find(id, basedOn, writer),
                lines.names(writer),
                clock.instant());
    }
}
