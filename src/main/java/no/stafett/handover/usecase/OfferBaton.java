package no.stafett.handover.usecase;

import static no.stafett.access.Purpose.OFFER_BATON;

import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.handover.domain.Handover;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** The holder holds the baton out to somebody in the team. Nothing is let go. */
@UseCase
public class OfferBaton {

    private final PlanAccess access;
    private final Offering offering;

    OfferBaton(PlanAccess access, Offering offering) {
        this.access = access;
        this.offering = offering;
    }

    public Outcome<Handover.Offered> offer(Actor actor, PlanId plan, Optional<PersonId> to, String message) {
        var holder = access.batonHolder(actor, plan, OFFER_BATON);
        return offering.offer(holder, to, Optional.empty(), message);
    }
}
