package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.WrittenVersion;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** What a goal has said from the first day, who wrote it, and what was changed each time. */
@UseCase
public class ShowGoalHistory {

    /**
     * What the history is made of.
     *
     * @param versions the last one first
     */
    public record Shown(PlanFrame frame, Goal goal, List<WrittenVersion> versions, Names names, Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final GoalStore goals;
    private final GoalLineStore lines;
    private final Clock clock;

    ShowGoalHistory(PlanAccess access, PlanFrames frames, GoalStore goals, GoalLineStore lines, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.goals = goals;
        this.lines = lines;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, GoalId id) {
        var reader = access.member(actor, plan, READ_GOALS);
        var goal = goals.of(reader).find(id).orElseThrow(NotYours::new);
        return new Shown(frames.of(reader), goal, goals.versions(id, reader), lines.names(reader), clock.instant());
    }
}
