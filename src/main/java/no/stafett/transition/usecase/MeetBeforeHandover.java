package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.TransitionAct.MEET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import no.stafett.transition.domain.HandoverMeeting.Way;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.sql.TransitionStore;

/** The holder writes down when the handover meeting is, that it has been, or why there is none. */
@UseCase
public class MeetBeforeHandover {

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final Clock clock;

    MeetBeforeHandover(PlanAccess access, OpenTransition open, TransitionStore transitions, Clock clock) {
        this.access = access;
        this.open = open;
        this.transitions = transitions;
        this.clock = clock;
    }

    /** @param seen the version that stood on the page; 0 when nothing was written */
    public Outcome<HandoverMeeting> meet(
            Actor actor,
            PlanId plan,
            int seen,
            Optional<Way> way,
            Optional<LocalDate> day,
            String place,
            String reason) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(MEET, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) ->
                write(holder, transition, seen, HandoverMeeting.of(way, day, place, reason, Oslo.day(clock.instant())));
        };
    }

    private Outcome<HandoverMeeting> write(
            BatonHolder holder, Transition transition, int seen, Outcome<HandoverMeeting> typed) {
        return OpenTransition.next(transition.meeting(), seen, typed).map(meeting -> {
            transitions.writeMeeting(transition.id(), holder, meeting, clock.instant());
            return meeting.what();
        });
    }
}
