package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.Comment;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.Keepings;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.PlanGoals;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.CommentStore;
import no.stafett.goals.sql.EvaluationStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.GoalStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** One goal with all that belongs to it. */
@UseCase
public class ShowGoal {

    /**
     * What the page of a goal is made of.
     *
     * @param goals the goal among the others of the plan
     * @param activities those of this goal
     * @param mayChange whether this reader may change, close and reopen it
     */
    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            Goal goal,
            PlanGoals goals,
            List<ActivityLine> activities,
            List<Comment> comments,
            List<Evaluation> evaluations,
            Names names,
            Keepings keepings,
            boolean mayChange,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final GoalStore goals;
    private final GoalLineStore lines;
    private final KeepingStore keepings;
    private final CommentStore comments;
    private final EvaluationStore evaluations;
    private final Clock clock;

    ShowGoal(
            PlanAccess access,
            PlanFrames frames,
            GoalStore goals,
            GoalLineStore lines,
            KeepingStore keepings,
            CommentStore comments,
            EvaluationStore evaluations,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.goals = goals;
        this.lines = lines;
        this.keepings = keepings;
        this.comments = comments;
        this.evaluations = evaluations;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, GoalId id) {
        var reader = access.member(actor, plan, READ_GOALS);
        var all = goals.of(reader);
        var goal = all.find(id).orElseThrow(NotYours::new);
        var activities = lines.activities(reader).stream()
                .filter(activity -> activity.goal().equals(id))
                .toList();
        return new Shown(
                reader,
                frames.of(reader),
                goal,
                all,
                activities,
                comments.of(Topic.of(id), reader),
                evaluations.of(Topic.of(id), reader),
                lines.names(reader),
                keepings.of(reader),
                goal.mayBeChangedBy(reader),
                clock.instant());
    }
}
