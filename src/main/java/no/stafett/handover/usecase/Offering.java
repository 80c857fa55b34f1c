package no.stafett.handover.usecase;

import static no.stafett.handover.domain.HandoverRefusal.BATON_IS_ALREADY_ON_ITS_WAY;
import static no.stafett.handover.domain.HandoverRefusal.RECEIVER_IS_MISSING;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanPeople;
import no.stafett.handover.BatonOffered;
import no.stafett.handover.BatonShareOffered;
import no.stafett.handover.HandoverId;
import no.stafett.handover.domain.Handover;
import no.stafett.handover.domain.Passage;
import no.stafett.handover.domain.Split;
import no.stafett.handover.sql.HandoverStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What holding the baton out to somebody takes, whether she shall have all of it or one of two grips. */
@Component
public class Offering {

    private final PlanPeople people;
    private final HandoverStore handovers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Offering(PlanPeople people, HandoverStore handovers, ApplicationEventPublisher events, Clock clock) {
        this.people = people;
        this.handovers = handovers;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses one who cannot hold the baton, and while another offer of hers waits. */
    public Outcome<Handover.Offered> offer(
            BatonHolder holder, Optional<PersonId> to, Optional<Split> split, String message) {
        if (to.isEmpty()) {
            return Outcome.refused(RECEIVER_IS_MISSING);
        }
        handovers.lockPlan(holder);
        var receiver = people.of(holder).stream()
                .filter(person -> person.id().equals(to.get()))
                .findFirst();

        var passage =
                handovers.passagesFrom(holder.person(), holder).getOrDefault(to.get(), Passage.FAMILY_IS_NOT_ASKED);
        var outcome = Handover.offer(HandoverId.create(), holder, receiver, passage, split, message, clock.instant());

        if (outcome instanceof Done(var offer)) {
            if (!handovers.add(offer, holder)) {
                return Outcome.refused(BATON_IS_ALREADY_ON_ITS_WAY);
            }
            events.publishEvent(
                    offer.split().isPresent()
                            ? new BatonShareOffered(
                                    holder.tenant(), holder.plan(), offer.id(), offer.from(), offer.to(), offer.at())
                            : new BatonOffered(
                                    holder.tenant(), holder.plan(), offer.id(), offer.from(), offer.to(), offer.at()));
        }
        return outcome;
    }
}
