package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.OFFER_BATON;
import static no.stafett.handover.domain.HandoverRefusal.BATON_IS_ALREADY_ON_ITS_WAY;
import static no.stafett.handover.domain.HandoverRefusal.RECEIVER_IS_MISSING;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.access.PlanPeople;
import no.stafett.handover.BatonOffered;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** The holder holds the baton out to somebody in the team. Nothing is let go. */
@UseCase
public class OfferBaton {

    private final PlanAccess access;
    private final PlanPeople people;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OfferBaton(
            PlanAccess access,
            PlanPeople people,
            HandoverStore handovers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<Handover.Offered> offer(Actor actor, PlanId plan, Optional<PersonId> to, String message) {
        var holder = access.batonHolder(actor, plan, OFFER_BATON);
        if (to.isEmpty()) {
            return Outcome.refused(RECEIVER_IS_MISSING);
        }
        var receiver = people.of(holder).stream()
                .filter(person -> person.id().equals(to.get()))
                .findFirst();

        var passage =
                handovers.passagesFrom(holder.person(), holder).getOrDefault(to.get(), Passage.FAMILY_IS_NOT_ASKED);
        var outcome = Handover.offer(HandoverId.create(), holder, receiver, passage, message, clock.instant());

        if (outcome instanceof Done(var offer)) {
            if (!handovers.add(offer, holder)) {
                return Outcome.refused(BATON_IS_ALREADY_ON_ITS_WAY);
            }
            events.publishEvent(
                    new BatonOffered(holder.tenant(), plan, offer.id(), offer.from(), offer.to(), offer.at()));
        }
        return outcome;
    }
}
