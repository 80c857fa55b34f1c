package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.OFFER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.OFFER_IS_NO_LONGER_OPEN;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonOfferTakenBack;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The giver takes the offer back before anybody has answered. */
@UseCase
public class TakeBackBaton {

    private final PlanAccess access;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TakeBackBaton(PlanAccess access, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Handover.TakenBack> takeBack(Actor actor, PlanId plan, HandoverId id) {
        var holder = access.batonHolder(actor, plan, OFFER_BATON);
        var offer = handovers.findOpen(id, holder);
        if (offer.isEmpty()) {
            return Outcome.refused(OFFER_IS_NO_LONGER_OPEN);
        }

        var outcome = offer.get().takeBack(holder, clock.instant());

        if (outcome instanceof Done(var takenBack)) {
            handovers.save(takenBack, holder);
            events.publishEvent(new BatonOfferTakenBack(
                    holder.tenant(), plan, takenBack.id(), takenBack.from(), takenBack.to(), takenBack.at()));
        }
        return outcome;
    }
}
