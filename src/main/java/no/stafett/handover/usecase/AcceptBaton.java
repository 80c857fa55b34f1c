package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.ANSWER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.OFFER_IS_NO_LONGER_OPEN;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanMember;
import no.stafett.handover.BatonPassed;
import no.stafett.handover.BatonShared;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.domain.Split;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import org.springframework.context.ApplicationEventPublisher;

/** The receiver takes the baton. The offer is closed and the baton moves in the same transaction (H-01). */
@UseCase
public class AcceptBaton {

    private final PlanAccess access;
    private final Baton baton;
    private final Municipalities municipalities;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptBaton(
            PlanAccess access,
            Baton baton,
            Municipalities municipalities,
            HandoverStore handovers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.municipalities = municipalities;
        this.baton = baton;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Handover.Accepted> accept(Actor actor, PlanId plan, HandoverId id) {
        var receiver = access.writer(actor, plan, ANSWER_BATON);
        handovers.lockPlan(receiver);
        var offer = handovers.findOpen(id, receiver);
        if (offer.isEmpty()) {
            return Outcome.refused(OFFER_IS_NO_LONGER_OPEN);
        }

        var passage = handovers
                .passagesFrom(offer.get().from(), receiver)
                .getOrDefault(receiver.person(), Passage.FAMILY_IS_NOT_ASKED);
        var now = clock.instant();
        var days = municipalities.rulesOn(Oslo.day(now)).offerDays();
        var outcome = offer.get().accept(receiver, passage, days, now);

        if (outcome instanceof Done(var accepted)) {
            if (!move(receiver, offer.get(), accepted.at())) {
                return Outcome.refused(OFFER_IS_NO_LONGER_OPEN);
            }
            handovers.save(accepted, receiver);
        }
        return outcome;
    }

    private boolean move(PlanMember receiver, Handover.Offered offer, Instant now) {
        var moved = offer.split().isPresent()
                ? join(receiver, offer, offer.split().get(), now)
                : baton.pass(receiver.tenant(), receiver.plan(), offer.from(), offer.to(), now);
        if (moved) {
            events.publishEvent(
                    offer.split().isPresent()
                            ? new BatonShared(
                                    receiver.tenant(), receiver.plan(), offer.id(), offer.to(), offer.from(), now)
                            : new BatonPassed(
                                    receiver.tenant(), receiver.plan(), offer.id(), offer.to(), offer.from(), now));
        }
        return moved;
    }

    /** Only beside one who holds it alone: somebody else may have taken the other grip meanwhile. */
    private boolean join(PlanMember receiver, Handover.Offered offer, Split split, Instant now) {
        if (!baton.holders(receiver.tenant(), receiver.plan()).equals(Set.of(offer.from()))) {
            return false;
        }
        baton.grasp(receiver.tenant(), receiver.plan(), Grips.of(offer.from(), offer.to(), split), now);
        return true;
    }
}
