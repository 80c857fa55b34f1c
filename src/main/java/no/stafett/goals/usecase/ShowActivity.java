package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.READ_GOALS;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanFrames;
import no.stafett.access.PlanMember;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.Comment;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.Keepings;
import no.stafett.goals.domain.Names;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.CommentStore;
import no.stafett.goals.sql.EvaluationStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.goals.sql.KeepingStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** One activity with all that belongs to it. */
@UseCase
public class ShowActivity {

    public record Shown(
            PlanMember reader,
            PlanFrame frame,
            Activity activity,
            List<Comment> comments,
            List<Evaluation> evaluations,
            Names names,
            Keepings keepings,
            Instant now) {}

    private final PlanAccess access;
    private final PlanFrames frames;
    private final ActivityStore activities;
    private final CommentStore comments;
    private final EvaluationStore evaluations;
    private final GoalLineStore lines;
    private final KeepingStore keepings;
    private final Clock clock;

    ShowActivity(
            PlanAccess access,
            PlanFrames frames,
            ActivityStore activities,
            CommentStore comments,
            EvaluationStore evaluations,
            GoalLineStore lines,
            KeepingStore keepings,
            Clock clock) {
        this.access = access;
        this.frames = frames;
        this.activities = activities;
        this.comments = comments;
        this.evaluations = evaluations;
        this.lines = lines;
        this.keepings = keepings;
        this.clock = clock;
    }

    public Shown show(Actor actor, PlanId plan, ActivityId id) {
        var reader = access.member(actor, plan, READ_GOALS);
        var activity = activities.find(id, reader).orElseThrow(NotYours::new);
        return new Shown(
                reader,
                frames.of(reader),
                activity,
                comments.of(Topic.of(id), reader),
                evaluations.of(Topic.of(id), reader),
                lines.names(reader),
                keepings.of(reader),
                clock.instant());
    }
}
