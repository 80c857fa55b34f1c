package no.stafett.transition.usecase;

import no.stafett.leaving.EmployeeDeparted;
import no.stafett.transition.NextHolderLeft;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees who leaves, in the same transaction: each plan she was thought of as the next holder for, stands without one (H-10). */
@Component
class FollowLeaving {

    private final TransitionStore transitions;
    private final ApplicationEventPublisher events;

    FollowLeaving(TransitionStore transitions, ApplicationEventPublisher events) {
        this.transitions = transitions;
        this.events = events;
    }

    @EventListener
    void on(EmployeeDeparted event) {
        transitions
                .withoutNext(event.tenant(), event.employee())
                .forEach(plan -> events.publishEvent(
                        new NextHolderLeft(event.tenant(), plan, event.by(), event.at(), event.employee())));
    }
}
