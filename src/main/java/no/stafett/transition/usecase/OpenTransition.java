package no.stafett.transition.usecase;

import static no.stafett.transition.domain.TransitionRefusal.CHANGED_MEANWHILE;
import static no.stafett.transition.domain.TransitionRefusal.NO_TRANSITION_IS_OPEN;

import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionAct;
import no.stafett.transition.domain.TransitionState;
import no.stafett.transition.domain.Written;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.stereotype.Component;

/** The one open transition of a plan, held fast until the transaction ends. */
@Component
class OpenTransition {

    private final TransitionStore transitions;

    OpenTransition(TransitionStore transitions) {
        this.transitions = transitions;
    }

    /** Refuses when none is open, and when this is not done where it stands. */
    Outcome<Transition> toDo(TransitionAct act, BatonHolder holder) {
        return locked(holder)
                .map(transition -> switch (transition.after(act)) {
                    case Done<TransitionState> _ -> Outcome.done(transition);
                    case Refused<TransitionState>(var reasons) -> Outcome.<Transition>refused(reasons);
                })
                .orElseGet(() -> Outcome.refused(NO_TRANSITION_IS_OPEN));
    }

    /** Nothing when none is open. */
    Optional<Transition> locked(BatonHolder holder) {
        transitions.lockPlan(holder.tenant(), holder.plan());
        return transitions.newest(holder.tenant(), holder.plan()).filter(Transition::isOpen);
    }

    /**
     * The next version of what is written. Refuses one that was written without having seen the last.
     *
     * @param seen the version that stood on the page; 0 when nothing was written
     */
    static <T> Outcome<Written<T>> next(Optional<Written<T>> last, int seen, Outcome<T> typed) {
        return last.map(Written::version).orElse(0) == seen
                ? typed.map(what -> new Written<>(seen + 1, what))
                : Outcome.refused(CHANGED_MEANWHILE);
    }
}
