package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.DIVIDE_DUTIES;
import static no.stafett.handover.domain.HandoverRefusal.NOBODY_ELSE_HOLDS_IT;
import static no.stafett.handover.domain.HandoverRefusal.THE_OTHER_HAS_LEFT;

import java.time.Clock;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.handover.DutiesDivided;
import no.stafett.handover.domain.Split;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Two who hold the baton write anew who does what, and whom the family calls first (K5). What was written before is kept. */
@UseCase
public class DivideDuties {

    private final PlanAccess access;
    private final Baton baton;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DivideDuties(
            PlanAccess access, Baton baton, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.baton = baton;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Split> divide(Actor actor, PlanId plan, Outcome<Split> split) {
        var holder = access.batonHolder(actor, plan, DIVIDE_DUTIES);
        handovers.lockPlan(holder);
        var other = OtherHolder.beside(holder, baton);
        if (other.isEmpty()) {
            return Outcome.refused(NOBODY_ELSE_HOLDS_IT);
        }
        if (handovers.hasLeft(holder, other.get())) {
            return Outcome.refused(THE_OTHER_HAS_LEFT);
        }
        if (split instanceof Done(var agreed)) {
            var now = clock.instant();
            baton.grasp(holder.tenant(), plan, Grips.of(holder.person(), other.get(), agreed), now);
            events.publishEvent(new DutiesDivided(holder.tenant(), plan, holder.person(), other.get(), now));
        }
        return split;
    }
}
