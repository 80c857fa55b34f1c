package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.LAY_DOWN_BATON;
import static no.stafett.handover.domain.HandoverRefusal.NOBODY_ELSE_HOLDS_IT;
import static no.stafett.handover.domain.HandoverRefusal.THE_OTHER_HAS_LEFT;

import java.time.Clock;
import java.util.List;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonLaidDown;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** One of two lets go; the other holds the baton alone from the same moment, and is the one the family calls (H-01, K5). */
@UseCase
public class LayDownBaton {

    private final PlanAccess access;
    private final Baton baton;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LayDownBaton(
            PlanAccess access, Baton baton, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.baton = baton;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    /** @return the one who holds it now */
    public Outcome<PersonId> layDown(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, LAY_DOWN_BATON);
        handovers.lockPlan(holder);
        var left = OtherHolder.beside(holder, baton);
        if (left.isEmpty()) {
            return Outcome.refused(NOBODY_ELSE_HOLDS_IT);
        }
        if (handovers.hasLeft(holder, left.get())) {
            return Outcome.refused(THE_OTHER_HAS_LEFT);
        }
        var now = clock.instant();
        handovers.takeBackAll(holder, now);
        baton.grasp(holder.tenant(), plan, List.of(new Baton.Grip(left.get(), "", true)), now);
        events.publishEvent(new BatonLaidDown(holder.tenant(), plan, holder.person(), left.get(), now));
        return Outcome.done(left.get());
    }
}
