package no.stafett.transition.domain;

import no.stafett.shared.Outcome;

/**
 * Where a transition stands. Two things must come before it is finished, in either order: the baton is with the new unit, and
 * the last day of those who go is over.
 */
public sealed interface TransitionState {

    /** What follows; a refusal when it cannot happen now. */
    Outcome<TransitionState> after(TransitionAct act);

    /** What follows, or the same when it cannot happen now. */
    default TransitionState following(TransitionAct act) {
        return switch (after(act)) {
            case Outcome.Done<TransitionState>(var next) -> next;
            case Outcome.Refused<TransitionState> _ -> this;
        };
    }

    default boolean batonHasPassed() {
        return false;
    }

    default boolean accessHasEnded() {
        return false;
    }

    /** Nothing more happens with it. */
    default boolean isOver() {
        return false;
    }

    /** It is prepared, and the old unit holds the baton. */
    record UnderWay() implements TransitionState {

        @Override
        public Outcome<TransitionState> after(TransitionAct act) {
            return switch (act) {
                case TELL, AIM, ASK, MEET, AGREE_DAY, OFFER -> Outcome.done(this);
                case BATON_PASSED -> Outcome.done(new Passed());
                case DAY_CAME -> Outcome.done(new StandsStill());
                case CALL_OFF -> Outcome.done(new CalledOff());
                case BATON_CAME_BACK -> Outcome.refused(TransitionRefusal.BATON_HAS_NOT_MOVED);
            };
        }
    }

    /** The new unit holds the baton, and those who shall go are there until their last day. */
    record Passed() implements TransitionState {

        @Override
        public Outcome<TransitionState> after(TransitionAct act) {
            return switch (act) {
                case TELL, MEET, AGREE_DAY -> Outcome.done(this);
                case BATON_CAME_BACK -> Outcome.done(new UnderWay());
                case DAY_CAME -> Outcome.done(new Finished());
                case CALL_OFF -> Outcome.done(new CalledOff());
                case AIM, ASK, OFFER, BATON_PASSED -> Outcome.refused(TransitionRefusal.BATON_HAS_PASSED);
            };
        }

        @Override
        public boolean batonHasPassed() {
            return true;
        }
    }

    /** The day is over, and the old unit holds the baton still: whoever holds it has not been let go. */
    record StandsStill() implements TransitionState {

        @Override
        public Outcome<TransitionState> after(TransitionAct act) {
            return switch (act) {
                case TELL, AIM, ASK, MEET, OFFER -> Outcome.done(this);
                case BATON_PASSED -> Outcome.done(new Finished());
                case CALL_OFF -> Outcome.done(new CalledOff());
                case AGREE_DAY, DAY_CAME -> Outcome.refused(TransitionRefusal.DAY_HAS_COME);
                case BATON_CAME_BACK -> Outcome.refused(TransitionRefusal.BATON_HAS_NOT_MOVED);
            };
        }

        @Override
        public boolean accessHasEnded() {
            return true;
        }
    }

    /** The new unit holds the baton, and those who should go have gone. */
    record Finished() implements TransitionState {

        @Override
        public Outcome<TransitionState> after(TransitionAct act) {
            return Outcome.refused(TransitionRefusal.TRANSITION_IS_OVER);
        }

        @Override
        public boolean batonHasPassed() {
            return true;
        }

        @Override
        public boolean accessHasEnded() {
            return true;
        }

        @Override
        public boolean isOver() {
            return true;
        }
    }

    /** It comes to nothing. */
    record CalledOff() implements TransitionState {

        @Override
        public Outcome<TransitionState> after(TransitionAct act) {
            return Outcome.refused(TransitionRefusal.TRANSITION_IS_OVER);
        }

        @Override
        public boolean isOver() {
            return true;
        }
    }
}
