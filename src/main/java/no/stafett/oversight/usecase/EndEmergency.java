package no.stafett.oversight.usecase;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.oversight.EmergencyEnded;
import no.stafett.oversight.sql.EmergencyStore;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The leader needs to read no longer. Does nothing when the hours are over already. */
@UseCase
public class EndEmergency {

    private final PlanAccess access;
    private final EmergencyStore emergencies;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EndEmergency(PlanAccess access, EmergencyStore emergencies, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.emergencies = emergencies;
        this.events = events;
        this.clock = clock;
    }

    public void end(Actor actor, PlanId plan) {
        var leader = access.leader(actor, plan, Purpose.END_EMERGENCY);
        var now = clock.instant();
        emergencies.open(leader, now).ifPresent(open -> {
            var ended = open.end(now);
            emergencies.save(ended, leader);
            events.publishEvent(new EmergencyEnded(leader.tenant(), plan, ended.id(), leader.person(), ended.at()));
        });
    }
}
