package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.ANSWER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.OFFER_IS_NO_LONGER_OPEN;

import java.time.Clock;
import no.stafett.access.Baton;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonPassed;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The receiver takes the baton. The offer is closed and the baton moves in the same transaction (H-01). */
@UseCase
public class AcceptBaton {

    private final PlanAccess access;
    private final Baton baton;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AcceptBaton(
            PlanAccess access, Baton baton, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
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
        var outcome = offer.get().accept(receiver, passage, clock.instant());

        if (outcome instanceof Done(var accepted)) {
            if (!baton.pass(receiver.tenant(), plan, accepted.from(), accepted.to(), accepted.at())) {
                return Outcome.refused(OFFER_IS_NO_LONGER_OPEN);
            }
            handovers.save(accepted, receiver);
            events.publishEvent(new BatonPassed(
                    receiver.tenant(), plan, accepted.id(), accepted.to(), accepted.from(), accepted.at()));
        }
        return outcome;
    }
}
