package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.COMMENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityCommented;
import no.stafett.goals.ActivityId;
import no.stafett.goals.CommentId;
import no.stafett.goals.domain.Comment;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.CommentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody says something about an activity. */
@UseCase
public class CommentOnActivity {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final CommentStore comments;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentOnActivity(
            PlanAccess access,
            ActivityStore activities,
            CommentStore comments,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.comments = comments;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Comment> comment(Actor actor, PlanId plan, ActivityId activity, String text) {
        var writer = access.writer(actor, plan, COMMENT);
        if (activities.find(activity, writer).isEmpty()) {
            throw new NotYours();
        }

        var outcome = Comment.write(CommentId.create(), Topic.of(activity), text, writer, clock.instant());

        if (outcome instanceof Done(var comment)) {
            comments.add(comment, writer);
            events.publishEvent(new ActivityCommented(writer.tenant(), plan, activity, comment.by(), comment.at()));
        }
        return outcome;
    }
}
