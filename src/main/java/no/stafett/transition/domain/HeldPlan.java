package no.stafett.transition.domain;

import no.stafett.shared.PlanId;

/** A plan whose baton the reader holds, that can come into a move. */
public record HeldPlan(PlanId plan, String owner) {

    @Override
    public String toString() {
        return "HeldPlan[" + plan + "]";
    }
}
