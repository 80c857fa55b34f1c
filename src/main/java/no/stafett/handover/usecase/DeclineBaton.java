package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.ANSWER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.OFFER_IS_NO_LONGER_OPEN;

import java.time.Clock;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonDeclined;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The receiver says no, with a reason. The giver holds on. */
@UseCase
public class DeclineBaton {

    private final PlanAccess access;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeclineBaton(PlanAccess access, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Handover.Declined> decline(Actor actor, PlanId plan, HandoverId id, String reason) {
        var receiver = access.writer(actor, plan, ANSWER_BATON);
        var offer = handovers.findOpen(id, receiver);
        if (offer.isEmpty()) {
            return Outcome.refused(OFFER_IS_NO_LONGER_OPEN);
        }

        var outcome = offer.get().decline(receiver, reason, clock.instant());

        if (outcome instanceof Done(var declined)) {
            handovers.save(declined, receiver);
            events.publishEvent(new BatonDeclined(
                    receiver.tenant(), plan, declined.id(), declined.to(), declined.from(), declined.at()));
        }
        return outcome;
    }
}
