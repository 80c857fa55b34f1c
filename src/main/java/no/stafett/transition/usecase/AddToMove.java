package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.MoveRefusal.GOES_ELSEWHERE;
import static no.stafett.transition.domain.TransitionRefusal.YOU_HAVE_NO_UNIT;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import no.stafett.transition.MoveId;
import no.stafett.transition.TransitionId;
import no.stafett.transition.domain.Aim;
import no.stafett.transition.domain.HandoverMeeting;
import no.stafett.transition.domain.Move;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionKind;
import no.stafett.transition.domain.Written;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.MoveStore;
import no.stafett.transition.sql.TransitionStore;

/**
 * One plan comes into a move: its own transition begins, with where it goes, who is thought of there and the meeting. What was
 * written in a transition that is open already stays as it is. The family is told, asked and agreed with plan by plan.
 */
@UseCase
public class AddToMove {

    private final PlanAccess access;
    private final OpenTransition open;
    private final Beginning beginning;
    private final TransitionStore transitions;
    private final MoveStore moves;
    private final ColleaguesStore colleagues;
    private final Municipalities municipalities;
    private final Clock clock;

    AddToMove(
            PlanAccess access,
            OpenTransition open,
            Beginning beginning,
            TransitionStore transitions,
            MoveStore moves,
            ColleaguesStore colleagues,
            Municipalities municipalities,
            Clock clock) {
        this.access = access;
        this.open = open;
        this.beginning = beginning;
        this.transitions = transitions;
        this.moves = moves;
        this.colleagues = colleagues;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** Refuses a plan whose transition goes somewhere else. */
    public Outcome<TransitionId> add(Actor actor, MoveId id, PlanId plan) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        var move = moves.find(actor, id).orElseThrow(NotYours::new);
        var before = open.locked(holder);
        var elsewhere = before.flatMap(Transition::aim)
                .filter(aim -> !aim.what().unit().equals(move.unit()))
                .isPresent();
        if (elsewhere) {
            return Outcome.refused(GOES_ELSEWHERE);
        }
        var from = before.map(Transition::from).or(() -> colleagues.unitOf(holder.tenant(), holder.person()));
        if (from.isEmpty()) {
            return Outcome.refused(YOU_HAVE_NO_UNIT);
        }
        var aim = aim(holder, move, from.get());
        if (before.isEmpty()
                && aim instanceof Done<Aim>
                && beginning.begin(holder) instanceof Refused<TransitionId>(var reasons)) {
            return Outcome.refused(reasons);
        }
        return aim.map(goal -> write(holder, move, goal));
    }

    private TransitionId write(BatonHolder holder, Move move, Aim aim) {
        var now = clock.instant();
        var transition = open.locked(holder).orElseThrow();
        if (transition.aim().isEmpty()) {
            transitions.writeAim(transition.id(), holder, new Written<>(1, aim), now);
        }
        if (transition.meeting().isEmpty()) {
            var planned = new HandoverMeeting(
                    HandoverMeeting.Way.PLANNED, Optional.of(move.meetingDay()), move.meetingPlace(), "");
            transitions.writeMeeting(transition.id(), holder, new Written<>(1, planned), now);
        }
        moves.put(holder, move.id(), transition.id(), now);
        return transition.id();
    }

    private Outcome<Aim> aim(BatonHolder holder, Move move, UnitId from) {
        return Aim.of(
                Optional.of(kind(from, move.unit())),
                Optional.of(move.unit()),
                Optional.of(move.nextHolder()),
                List.of(),
                from,
                colleagues.whoMayComeIn(holder, move.unit()));
    }

    private TransitionKind kind(UnitId from, UnitId to) {
        var units = municipalities.units();
        if (!is(units, to, Unit.Sector.SCHOOL)) {
            return TransitionKind.NEW_SERVICE;
        }
        return is(units, from, Unit.Sector.KINDERGARTEN) ? TransitionKind.TO_SCHOOL : TransitionKind.NEW_SCHOOL;
    }

    private static boolean is(List<Unit> units, UnitId id, Unit.Sector sector) {
        return units.stream().anyMatch(unit -> unit.id().equals(id) && unit.sector() == sector);
    }
}
