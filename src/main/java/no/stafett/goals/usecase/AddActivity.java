package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityAdded;
import no.stafett.goals.ActivityId;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.GoalLineStore;
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
    private final GoalLineStore lines;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddActivity(
            PlanAccess access,
            ActivityStore activities,
            GoalLineStore lines,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.lines = lines;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Activity> add(Actor actor, PlanId plan, GoalId goal, ActivityDraft draft, String status) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var parent = activities.goal(goal, writer).orElseThrow(NotYours::new);

        var outcome =
                Activity.add(ActivityId.create(), parent, draft, status, lines.names(writer), writer, clock.instant());

        if (outcome instanceof Done(var activity)) {
            activities.add(activity, writer);
            events.publishEvent(new ActivityAdded(
                    writer.tenant(), plan, activity.id(), activity.createdBy(), activity.createdAt()));
        }
        return outcome;
    }
}
