package no.stafett.transition.domain;

import no.stafett.shared.PlanId;

/**
 * A plan in a move, for one who may read it.
 *
 * @param owner whose plan it is, by name
 * @param mine whether the reader holds its baton
 */
public record MovePlan(PlanId plan, String owner, boolean mine, boolean open, Progress progress) {

    /** Whether there is something left to do in such a round. */
    public boolean hasLeft(Round round) {
        return mine
                && open
                && switch (round) {
                    case ADD -> false;
                    case ASK -> !progress.isDone(TransitionStep.ASK) && progress.ask() != Progress.Ask.WAITING;
                    case MEET -> !progress.met();
                    case OFFER -> progress.offer() == Progress.Offer.NOT_OFFERED;
                };
    }

    @Override
    public String toString() {
        return "MovePlan[" + plan + "]";
    }
}
