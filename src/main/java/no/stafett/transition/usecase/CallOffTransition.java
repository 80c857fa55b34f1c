package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.TransitionAct.CALL_OFF;
import static no.stafett.transition.domain.TransitionRefusal.CALLING_OFF_REASON_IS_MISSING;
import static no.stafett.transition.domain.TransitionRefusal.TEXT_IS_TOO_LONG;

import java.time.Clock;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.TransitionCalledOff;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.TransitionStore;
import org.springframework.context.ApplicationEventPublisher;

/** The transition comes to nothing, and the holder says why. Everybody stays where she is. */
@UseCase
public class CallOffTransition {

    private static final int MOST_CHARACTERS = 1000;

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CallOffTransition(
            PlanAccess access,
            OpenTransition open,
            TransitionStore transitions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.open = open;
        this.transitions = transitions;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<TransitionId> callOff(Actor actor, PlanId plan, String reason) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(CALL_OFF, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> callOff(holder, transition, reason);
        };
    }

    private Outcome<TransitionId> callOff(BatonHolder holder, Transition transition, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(CALLING_OFF_REASON_IS_MISSING);
        }
        if (reason.length() > MOST_CHARACTERS) {
            return Outcome.refused(TEXT_IS_TOO_LONG.at("reason"));
        }
        var now = clock.instant();
        transitions.callOff(holder.tenant(), transition.id(), holder.person(), reason.strip(), now);
        events.publishEvent(new TransitionCalledOff(holder.tenant(), holder.plan(), holder.person(), now));
        return Outcome.done(transition.id());
    }
}
