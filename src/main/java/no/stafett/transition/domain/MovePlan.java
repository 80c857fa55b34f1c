package no.stafett.transition.domain;

import java.util.Optional;
import no.stafett.shared.PlanId;

/**
 * A plan in a move, for one who may read it.
 *
 * @param owner whose plan it is, by name
 * @param mine whether the reader holds its baton
 * @param nextHolderWhoLeft who was thought of as the next holder, when she has left before she had the baton
 */
public record MovePlan(
        PlanId plan, String owner, boolean mine, boolean open, Progress progress, Optional<String> nextHolderWhoLeft) {

    /** Whether somebody else must be named before it goes on. */
    public boolean needsAnother() {
        return open && nextHolderWhoLeft.isPresent();
    }

    /** Whether there is something left to do in such a round. */
    public boolean hasLeft(Round round) {
        return mine
                && open
                && switch (round) {
                    case ADD -> false;
                    case NAME_NEXT -> needsAnother();
                    case ASK ->
                        !needsAnother()
                                && !progress.isDone(TransitionStep.ASK)
                                && progress.ask() != Progress.Ask.WAITING;
                    case MEET -> !progress.met();
                    case OFFER -> !needsAnother() && progress.offer() == Progress.Offer.NOT_OFFERED;
                };
    }

    @Override
    public String toString() {
        return "MovePlan[" + plan + "]";
    }
}
