package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.COMMENT;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanWriter;
import no.stafett.goals.ActivityCommented;
import no.stafett.goals.CommentId;
import no.stafett.goals.GoalCommented;
import no.stafett.goals.domain.Comment;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.domain.Topic;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.CommentStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody says something about a goal (G-11) or an activity. */
@UseCase
public class CommentOnTopic {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final CommentStore comments;
    private final Keeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommentOnTopic(
            PlanAccess access,
            ActivityStore activities,
            CommentStore comments,
            Keeper keeper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.comments = comments;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Comment> comment(Actor actor, PlanId plan, Topic topic, String text, KeepingDraft keeping) {
        var writer = access.writer(actor, plan, COMMENT);
        if (!activities.has(topic, writer)) {
            throw new NotYours();
        }

        var now = clock.instant();
        var kept = keeper.agree(keeping, writer);
        var outcome =
                Comment.write(CommentId.create(), topic, text, writer, now).and(kept);

        if (outcome instanceof Done(var comment)) {
            comments.add(comment, writer);
            events.publishEvent(event(comment, writer));
            keeper.keep(kept, comment.id().value(), Entry.Kind.COMMENT, writer, now);
        }
        return outcome;
    }

    private static PlanEvent event(Comment comment, PlanWriter writer) {
        return switch (comment.about()) {
            case Topic.OfGoal(var goal) ->
                new GoalCommented(writer.tenant(), writer.plan(), goal, comment.id(), comment.by(), comment.at());
            case Topic.OfActivity(var activity) ->
                new ActivityCommented(
                        writer.tenant(), writer.plan(), activity, comment.id(), comment.by(), comment.at());
        };
    }
}
