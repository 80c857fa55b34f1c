package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.Keepings;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.PlanGoals;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.GoalStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Every goal of a plan with its activities (G-04), as a tree or as a board. */
@UseCase
public class ShowGoals {

    /** What the tree and the board are made of. */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            PlanGoals goals,
            List<ActivityLine> activities,
            Names names,
            Keepings keepings,
            LocalDate today) {

        public List<ActivityLine> activitiesOf(GoalId goal) {
            return activities.stream()
                    .filter(activity -> activity.goal().equals(goal))
                    .toList();
        }
    }

    private final PlanAccess access;
    private final PlanFrames frames;
    private final GoalStore goals;
    private final GoalLineStore lines;
    private final KeepingStore keepings;
    private final Clock clock;

    ShowGoals(
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
        return new Shown(
                reader,
                frames.of(reader),
                goals.of(reader),
                lines.activities(reader),
                lines.names(reader),
                keepings.of(reader),
                Oslo.day(clock.instant()));
    }
}
