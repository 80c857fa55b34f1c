package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;

import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.TransitionId;

/** The holder begins to prepare that the plan goes to another unit. Nothing changes for anybody by it (H-03). */
@UseCase
public class BeginTransition {

    private final PlanAccess access;
    private final Beginning beginning;

    BeginTransition(PlanAccess access, Beginning beginning) {
        this.access = access;
        this.beginning = beginning;
    }

    /** Refuses a second one in the same plan. */
    public Outcome<TransitionId> begin(Actor actor, PlanId plan) {
        return beginning.begin(access.batonHolder(actor, plan, PREPARE_TRANSITION));
    }
}
