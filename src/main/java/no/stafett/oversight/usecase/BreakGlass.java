package no.stafett.oversight.usecase;

import static no.stafett.oversight.domain.EmergencyRefusal.PLAN_IS_OPEN_ALREADY;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.access.Purpose;
import no.stafett.oversight.EmergencyDeclared;
import no.stafett.oversight.EmergencyId;
import no.stafett.oversight.domain.Emergency;
import no.stafett.oversight.sql.EmergencyStore;
import no.stafett.oversight.sql.LimitsStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A leader opens a plan of her unit for reading, for a reason she writes (R-35, D-06). The family is told at once. */
@UseCase
public class BreakGlass {

    private final PlanAccess access;
    private final EmergencyStore emergencies;
    private final LimitsStore limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BreakGlass(
            PlanAccess access,
            EmergencyStore emergencies,
            LimitsStore limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.emergencies = emergencies;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Emergency.Open> breakGlass(Actor actor, PlanId plan, String reason) {
        var leader = access.leader(actor, plan, Purpose.BREAK_GLASS);
        var now = clock.instant();

        var outcome = Emergency.declare(
                EmergencyId.create(), leader, reason, limits.limitsOn(leader.tenant(), Oslo.day(now)), now);

        if (outcome instanceof Done(var emergency)) {
            if (!emergencies.add(emergency, leader)) {
                return Outcome.refused(PLAN_IS_OPEN_ALREADY);
            }
            events.publishEvent(
                    new EmergencyDeclared(leader.tenant(), plan, emergency.id(), leader.person(), emergency.began()));
        }
        return outcome;
    }
}
