package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityAdded;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.ActivityPicture;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.KeepingDraft;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.GoalLineStore;
import no.stafett.plan.Pictures;
import no.stafett.plan.SentPicture;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Somebody writes down what we do to reach a goal, standing inside that goal. */
@UseCase
public class AddActivity {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final Pictures pictures;
    private final GoalLineStore lines;
    private final Keeper keeper;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddActivity(
            PlanAccess access,
            ActivityStore activities,
            Pictures pictures,
            GoalLineStore lines,
            Keeper keeper,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.pictures = pictures;
        this.lines = lines;
        this.keeper = keeper;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses what the rules of an activity, of a picture or of a keeping refuse, all of it at once; nothing is kept then. */
    public Outcome<Activity> add(
            Actor actor,
            PlanId plan,
            GoalId goal,
            ActivityDraft draft,
            String status,
            SentPicture sent,
            KeepingDraft keeping) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var parent = activities.goal(goal, writer).orElseThrow(NotYours::new);
        var now = clock.instant();
        var picture = pictures.draw(sent);

        var shown = draft.showing(picture.id().map(id -> ActivityPicture.uploaded(id, sent.text())));
        var added = Activity.add(ActivityId.create(), parent, shown, status, lines.names(writer), writer, now);
        var kept = keeper.agree(added, keeping, writer);
        var outcome = keeper.seenByTheResponsible(added, goal.value(), writer)
                .and(picture.outcome())
                .and(kept);

        if (outcome instanceof Done(var activity)) {
            pictures.keep(picture, writer, now);
            activities.add(activity, writer);
            events.publishEvent(new ActivityAdded(
                    writer.tenant(), plan, activity.id(), activity.createdBy(), activity.createdAt()));
            keeper.keep(kept, activity.id().value(), Entry.Kind.ACTIVITY, writer, now);
        }
        return outcome;
    }
}
