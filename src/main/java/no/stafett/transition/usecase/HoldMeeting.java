package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.TransitionAct.MEET;
import static no.stafett.transition.domain.TransitionRefusal.MEETING_DAY_IS_MISSING;

import java.time.Clock;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.Written;
import no.stafett.transition.sql.TransitionStore;

/** The handover meeting has been, for one of several plans that met together. Done already, nothing is done. */
@UseCase
public class HoldMeeting {

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final Clock clock;

    HoldMeeting(PlanAccess access, OpenTransition open, TransitionStore transitions, Clock clock) {
        this.access = access;
        this.open = open;
        this.transitions = transitions;
        this.clock = clock;
    }

    public Outcome<HandoverMeeting> hold(Actor actor, PlanId plan) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(MEET, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> hold(holder, transition);
        };
    }

    private Outcome<HandoverMeeting> hold(BatonHolder holder, Transition transition) {
        var planned = transition.meeting().map(Written::what);
        if (planned.isEmpty()) {
            return Outcome.refused(MEETING_DAY_IS_MISSING);
        }
        if (planned.get().isSettled()) {
            return Outcome.done(planned.get());
        }
        var now = clock.instant();
        var version = transition.meeting().map(Written::version).orElseThrow();
        var held = planned.get().held(Oslo.day(now));
        transitions.writeMeeting(transition.id(), holder, new Written<>(version + 1, held), now);
        return Outcome.done(held);
    }
}
