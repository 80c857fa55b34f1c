package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.OFFER_BATON;
import static no.stafett.transition.domain.TransitionAct.OFFER;
import static no.stafett.transition.domain.TransitionRefusal.FAMILY_HAS_NOT_SAID_YES;
import static no.stafett.transition.domain.TransitionRefusal.FAMILY_IS_NOT_TOLD;
import static no.stafett.transition.domain.TransitionRefusal.MEETING_IS_NOT_SETTLED;
import static no.stafett.transition.domain.TransitionRefusal.NEXT_HOLDER_IS_NOT_CHOSEN;

import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonOffers;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.domain.Progress;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionStep;
import no.stafett.transition.sql.ProgressStore;

/** The baton is held out to the next holder of the transition. Held out already, nothing is done. */
@UseCase
public class OfferToNextHolder {

    private final PlanAccess access;
    private final OpenTransition open;
    private final ProgressStore progress;
    private final BatonOffers offers;

    OfferToNextHolder(PlanAccess access, OpenTransition open, ProgressStore progress, BatonOffers offers) {
        this.access = access;
        this.open = open;
        this.progress = progress;
        this.offers = offers;
    }

    /** Refuses before the handover meeting has been, or a reason is written why there is none. */
    public Outcome<Progress.Offer> offer(Actor actor, PlanId plan, String message) {
        var holder = access.batonHolder(actor, plan, OFFER_BATON);
        return switch (open.toDo(OFFER, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> offer(holder, transition, message);
        };
    }

    private Outcome<Progress.Offer> offer(BatonHolder holder, Transition transition, String message) {
        if (transition.told().isEmpty()) {
            return Outcome.refused(FAMILY_IS_NOT_TOLD);
        }
        var next = transition.nextHolder();
        if (next.isEmpty()) {
            return Outcome.refused(NEXT_HOLDER_IS_NOT_CHOSEN);
        }
        if (transition.meeting().filter(meeting -> meeting.what().isSettled()).isEmpty()) {
            return Outcome.refused(MEETING_IS_NOT_SETTLED);
        }
        var how = Optional.ofNullable(
                progress.of(holder.tenant(), List.of(transition.id())).get(transition.id()));
        if (how.filter(done -> done.isDone(TransitionStep.ASK)).isEmpty()) {
            return Outcome.refused(FAMILY_HAS_NOT_SAID_YES);
        }
        var waits = how.filter(done -> done.offer() == Progress.Offer.WAITING).isPresent();
        return waits
                ? Outcome.done(Progress.Offer.WAITING)
                : offers.offer(holder, next.get(), message).map(_ -> Progress.Offer.WAITING);
    }
}
