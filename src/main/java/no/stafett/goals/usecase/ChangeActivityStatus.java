package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityId;
import no.stafett.goals.ActivityStatusChanged;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** An activity comes further, or is put off. Also what happens when its card is dragged to another column. */
@UseCase
public class ChangeActivityStatus {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeActivityStatus(PlanAccess access, ActivityStore activities, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** @param status the name of an {@code ActivityStatus}, as the form sent it */
    public Outcome<Activity> change(Actor actor, PlanId plan, ActivityId id, String status) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var current = activities.findToChange(id, writer).orElseThrow(NotYours::new);

        var outcome = current.moveTo(status, writer, clock.instant());

        if (outcome instanceof Done(var moved) && moved.version() != current.version()) {
            activities.saveNextVersion(moved, writer);
            events.publishEvent(
                    new ActivityStatusChanged(writer.tenant(), plan, id, moved.changedBy(), moved.changedAt()));
        }
        return outcome;
    }
}
