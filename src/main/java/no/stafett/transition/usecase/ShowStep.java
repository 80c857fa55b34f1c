package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;

import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A step of the transition, for the one who holds the baton. */
@UseCase
public class ShowStep {

    private final PlanAccess access;
    private final Looking looking;

    ShowStep(PlanAccess access, Looking looking) {
        this.access = access;
        this.looking = looking;
    }

    public ShownTransition show(Actor actor, PlanId plan) {
        return looking.look(access.batonHolder(actor, plan, PREPARE_TRANSITION));
    }
}
