package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.READ_TRANSITION;

import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** Where the transition of a plan stands. Everybody in the plan may see it, the young owner too. */
@UseCase
public class ShowTransition {

    private final PlanAccess access;
    private final Looking looking;

    ShowTransition(PlanAccess access, Looking looking) {
        this.access = access;
        this.looking = looking;
    }

    public ShownTransition show(Actor actor, PlanId plan) {
        return looking.look(access.member(actor, plan, READ_TRANSITION));
    }
}
