package no.stafett.transition.usecase;

import java.time.Clock;
import java.time.Instant;
import no.stafett.access.Participation;
import no.stafett.handover.BatonOffers;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.transition.ParticipantThanked;
import no.stafett.transition.TransitionFinished;
import no.stafett.transition.TransitionStoodStill;
import no.stafett.transition.domain.Settlement;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionState;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Does with a transition what the day and the baton say, in the transaction of whoever asks. Done twice, it is done once. */
@Component
class Settling {

    private final TransitionStore transitions;
    private final ColleaguesStore colleagues;
    private final Participation participation;
    private final BatonOffers offers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Settling(
            TransitionStore transitions,
            ColleaguesStore colleagues,
            Participation participation,
            BatonOffers offers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.transitions = transitions;
        this.colleagues = colleagues;
        this.participation = participation;
        this.offers = offers;
        this.events = events;
        this.clock = clock;
    }

    void settle(TenantId tenant, PlanId plan) {
        transitions.lockPlan(tenant, plan);
        transitions.newest(tenant, plan).filter(Transition::isOpen).ifPresent(transition -> {
            var holders = colleagues.holders(tenant, plan);
            if (!holders.isEmpty()) {
                var now = clock.instant();
                var settlement = Settlement.of(transition, holders, colleagues.takingPart(tenant, plan), Oslo.day(now));
                carryOut(
                        tenant, plan, transition, settlement, holders.getFirst().person(), now);
            }
        });
    }

    private void carryOut(
            TenantId tenant, PlanId plan, Transition transition, Settlement settlement, PersonId holder, Instant now) {
        settlement.going().forEach(person -> {
            participation.endAsAgreed(tenant, plan, person, now);
            offers.takeBackFrom(tenant, plan, person, now);
            events.publishEvent(new ParticipantThanked(tenant, plan, holder, now, person));
        });
        if (!settlement.state().equals(transition.state())) {
            transitions.mark(tenant, transition.id(), settlement.state(), now);
            switch (settlement.state()) {
                case TransitionState.StandsStill _ ->
                    events.publishEvent(new TransitionStoodStill(tenant, plan, holder, now));
                case TransitionState.Finished _ ->
                    events.publishEvent(new TransitionFinished(tenant, plan, holder, now));
                case TransitionState.UnderWay _, TransitionState.Passed _, TransitionState.CalledOff _ -> {}
            }
        }
    }
}
