package no.stafett.goals.usecase;

import static no.stafett.access.Purpose.WRITE_GOALS;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.goals.ActivityId;
import no.stafett.goals.ActivityReopened;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.PastEnding;
import no.stafett.goals.sql.ActivityStore;
import no.stafett.goals.sql.ActivityVersionStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** An activity that was over goes on after all. Why it ended is kept in its history. */
@UseCase
public class ReopenActivity {

    private final PlanAccess access;
    private final ActivityStore activities;
    private final ActivityVersionStore versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReopenActivity(
            PlanAccess access,
            ActivityStore activities,
            ActivityVersionStore versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.activities = activities;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Activity> reopen(Actor actor, PlanId plan, ActivityId id) {
        var writer = access.writer(actor, plan, WRITE_GOALS);
        var current = activities.findToChange(id, writer).orElseThrow(NotYours::new);
        var now = clock.instant();

        var outcome = current.reopen(writer);

        if (outcome instanceof Done<Activity>) {
            current.ending()
                    .ifPresent(ending -> versions.keep(id, new PastEnding(ending, writer.person(), now), writer));
            activities.saveEnding(id, Optional.empty(), writer);
            events.publishEvent(new ActivityReopened(writer.tenant(), plan, id, writer.person(), now));
        }
        return outcome;
    }
}
