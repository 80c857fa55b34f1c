package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.OFFER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.OFFER_IS_NO_LONGER_OPEN;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonKept;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.InVain;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Nobody took what was offered, and the giver goes on holding it: it is no leader's to see to any more (H-10). */
@UseCase
public class KeepBaton {

    private final PlanAccess access;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepBaton(PlanAccess access, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses an offer that is not her newest, or that she has said this of already. */
    public Outcome<InVain> keep(Actor actor, PlanId plan, HandoverId id) {
        var holder = access.batonHolder(actor, plan, OFFER_BATON);
        handovers.lockPlan(holder);
        var offer = handovers.inVain(holder).filter(one -> one.id().equals(id));
        if (offer.isEmpty()) {
            return Outcome.refused(OFFER_IS_NO_LONGER_OPEN);
        }
        var now = clock.instant();
        handovers.keep(offer.get(), holder, now);
        events.publishEvent(new BatonKept(
                holder.tenant(), plan, holder.person(), offer.get().to(), now));
        return Outcome.done(offer.get());
    }
}
