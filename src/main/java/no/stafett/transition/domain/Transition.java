package no.stafett.transition.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.tenant.UnitId;
import no.stafett.transition.TransitionId;

/**
 * A plan on its way from one unit to another (H-03 to H-06). What is told and agreed is written in versions; where it stands
 * follows from when things happened.
 */
public record Transition(
        TransitionId id,
        UnitId from,
        PersonId begunBy,
        Instant begunAt,
        Marks marks,
        Optional<Written<Told>> told,
        Optional<Written<Aim>> aim,
        Optional<Written<HandoverMeeting>> meeting,
        Optional<Written<LastDay>> lastDay) {

    /** When it was that something came to be; nothing for what has not. */
    public record Marks(
            Optional<Instant> passedAt,
            Optional<Instant> accessEndedAt,
            Optional<Instant> finishedAt,
            Optional<Instant> calledOffAt,
            String calledOffReason) {

        @Override
        public String toString() {
            return "Marks[masked]";
        }
    }

    public TransitionState state() {
        if (marks.calledOffAt().isPresent()) {
            return new TransitionState.CalledOff();
        }
        if (marks.finishedAt().isPresent()) {
            return new TransitionState.Finished();
        }
        if (marks.accessEndedAt().isPresent()) {
            return new TransitionState.StandsStill();
        }
        return marks.passedAt().isPresent() ? new TransitionState.Passed() : new TransitionState.UnderWay();
    }

    public Outcome<TransitionState> after(TransitionAct act) {
        return state().after(act);
    }

    public boolean isOpen() {
        return !state().isOver();
    }

    public Optional<PersonId> nextHolder() {
        return aim.flatMap(written -> written.what().nextHolder());
    }

    @Override
    public String toString() {
        return "Transition[" + id + "]";
    }
}
