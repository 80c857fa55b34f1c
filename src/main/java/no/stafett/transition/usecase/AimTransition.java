package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.TransitionAct.AIM;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.Aim;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.TransitionKind;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.TransitionStore;

/** The holder writes down where the plan goes, and who is thought of there (H-05). Nobody is let in by it. */
@UseCase
public class AimTransition {

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final ColleaguesStore colleagues;
    private final Clock clock;

    AimTransition(
            PlanAccess access,
            OpenTransition open,
            TransitionStore transitions,
            ColleaguesStore colleagues,
            Clock clock) {
        this.access = access;
        this.open = open;
        this.transitions = transitions;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** @param seen the version that stood on the page; 0 when nothing was written */
    public Outcome<Aim> aim(
            Actor actor,
            PlanId plan,
            int seen,
            Optional<TransitionKind> kind,
            Optional<UnitId> unit,
            Optional<PersonId> nextHolder,
            List<PersonId> invited) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(AIM, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) -> write(holder, transition, seen, kind, unit, nextHolder, invited);
        };
    }

    private Outcome<Aim> write(
            BatonHolder holder,
            Transition transition,
            int seen,
            Optional<TransitionKind> kind,
            Optional<UnitId> unit,
            Optional<PersonId> nextHolder,
            List<PersonId> invited) {
        var working =
                unit.map(chosen -> colleagues.whoMayComeIn(holder, chosen)).orElse(Set.of());
        return OpenTransition.next(
                        transition.aim(), seen, Aim.of(kind, unit, nextHolder, invited, transition.from(), working))
                .map(aim -> {
                    transitions.writeAim(transition.id(), holder, aim, clock.instant());
                    return aim.what();
                });
    }
}
