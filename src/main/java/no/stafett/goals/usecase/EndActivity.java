package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityEnded;
import no.stafett.goals.ActivityId;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** An activity is over: done, without effect, or carried on in daily life. It stays in the plan. */
@UseCase
public class EndActivity {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndActivity(PlanAccess access, ActivityStore activities, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
    }

    /** @param reason the name of an {@code EndReason}, as the form sent it */
    public Outcome<Activity> end(Actor actor, PlanId plan, ActivityId id, String reason, String note) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var current = activities.findToChange(id, writer).orElseThrow(NotYours::new);
        var now = clock.instant();

        var outcome = current.end(reason, note, writer, now);

        if (outcome instanceof Done(var ended)) {
            activities.saveEnding(id, ended.ending(), writer);
            events.publishEvent(new ActivityEnded(writer.tenant(), plan, id, writer.person(), now));
        }
        return outcome;
    }
}
