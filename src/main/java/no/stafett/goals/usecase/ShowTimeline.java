package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.goals.domain.Keepings;
import no.stafett.goals.domain.Milestone;
import no.stafett.goals.domain.Names;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.GoalStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The same goals and activities by their days: what has been, and what comes (P-08). */
@UseCase
public class ShowTimeline {

    /** What the timeline is made of. */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            List<Milestone> milestones,
            Names names,
            Keepings keepings,
            LocalDate today) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final GoalStore goals;
    private final GoalLineStore lines;
    private final KeepingStore keepings;
    private final Clock clock;

    ShowTimeline(
            PlanAccess access,
            PlanFrames frames,
            GoalStore goals,
            GoalLineStore lines,
            KeepingStore keepings,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.goals = goals;
        this.lines = lines;
        this.keepings = keepings;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan) {
        var reader = access.member(actor, plan, READ_GOALS);
        var milestones = Milestone.of(goals.of(reader), lines.milestones(reader));
        return new Shown(
                reader,
                frames.of(reader),
                milestones,
                lines.names(reader),
                keepings.of(reader),
                Oslo.day(clock.instant()));
    }
}
