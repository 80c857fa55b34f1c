package no.stafett.transition.usecase;

import no.stafett.handover.BatonLaidDown;
import no.stafett.handover.BatonPassed;
import no.stafett.plan.PlanClosed;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees what the baton does, in the same transaction: the moment the new unit holds it, whoever waited for that goes. */
@Component
class FollowBaton {

    private final Settling settling;
    private final TransitionStore transitions;

    FollowBaton(Settling settling, TransitionStore transitions) {
        this.settling = settling;
        this.transitions = transitions;
    }

    @EventListener
    void on(BatonPassed event) {
        settling.settle(event.tenant(), event.plan());
    }

    @EventListener
    void on(BatonLaidDown event) {
        settling.settle(event.tenant(), event.plan());
    }

    /** With the plan ends what was prepared in it; opened again, it begins anew. */
    @EventListener
    void on(PlanClosed event) {
        transitions
                .newest(event.tenant(), event.plan())
                .filter(Transition::isOpen)
                .ifPresent(open -> transitions.callOff(event.tenant(), open.id(), event.by(), "", event.at()));
    }
}
