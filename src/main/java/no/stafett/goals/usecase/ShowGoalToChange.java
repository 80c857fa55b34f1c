package no.stafett.goals.usecase;

import java.time.Clock;
import java.time.Instant;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.Purpose;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.WrittenVersion;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.GoalStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A goal for one who may change, close or reopen it, with the version her text was written from. */
@UseCase
public class ShowGoalToChange {

    /**
     * What the forms and the page with both texts are made of.
     *
     * @param base what the goal said in the version the writer had before her
     */
    public record Shown(PlanFrame frame, Goal goal, int openSubGoals, GoalDraft base, Names names, Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final GoalStore goals;
    private final GoalLineStore lines;
    private final Clock clock;

    ShowGoalToChange(PlanAccess access, PlanFrames frames, GoalStore goals, GoalLineStore lines, Clock clock) {
        this.access = access;
        this.frames = frames;
        this.goals = goals;
        this.lines = lines;
        this.clock = clock;
    }

    /** @param purpose to write, or only to be advised on what is being written */
    public Shown show(Actor actor, PlanId plan, GoalId id, int baseVersion, Purpose purpose) {
        var writer = access.writer(actor, plan, purpose);
        var all = goals.of(writer);
        var goal = all.find(id).filter(found -> found.mayBeChangedBy(writer)).orElseThrow(NotYours::new);
        var base = goals.versions(id, writer).stream()
                .filter(version -> version.version() == baseVersion)
                .findFirst()
                .map(WrittenVersion::text)
                .orElse(GoalDraft.EMPTY);
        return new Shown(
                frames.of(writer), goal, all.openSubGoalsOf(id).size(), base, lines.names(writer), clock.instant());
    }
}
