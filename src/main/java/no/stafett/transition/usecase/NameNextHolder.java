package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;
import static no.stafett.transition.domain.MoveRefusal.NEXT_HOLDER_IS_HERE;
import static no.stafett.transition.domain.TransitionAct.AIM;
import static no.stafett.transition.domain.TransitionRefusal.NEXT_HOLDER_IS_NOT_CHOSEN;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.BatonHolder;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.domain.Aim;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.Written;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.TransitionStore;

/** One plan is thought to go to somebody else, where the one before has left. It is the next version of where it goes (H-05). */
@UseCase
public class NameNextHolder {

    private final PlanAccess access;
    private final OpenTransition open;
    private final TransitionStore transitions;
    private final ColleaguesStore colleagues;
    private final Clock clock;

    NameNextHolder(
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

    /** Refuses as long as the one who is thought of works here, and one whom the family keeps out. */
    public Outcome<Aim> name(Actor actor, PlanId plan, PersonId next) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        return switch (open.toDo(AIM, holder)) {
            case Refused<Transition>(var reasons) -> Outcome.refused(reasons);
            case Done<Transition>(var transition) ->
                transition
                        .aim()
                        .map(before -> name(holder, transition, before, next))
                        .orElseGet(() -> Outcome.refused(NEXT_HOLDER_IS_NOT_CHOSEN));
        };
    }

    private Outcome<Aim> name(BatonHolder holder, Transition transition, Written<Aim> before, PersonId next) {
        var aim = before.what();
        if (aim.nextHolder()
                .filter(one -> colleagues.hasLeft(holder.tenant(), one))
                .isEmpty()) {
            return Outcome.refused(NEXT_HOLDER_IS_HERE);
        }
        var working = colleagues.whoMayComeIn(holder, aim.unit());
        var invited = aim.invited().stream().filter(working::contains).toList();
        return Aim.of(
                        Optional.of(aim.kind()),
                        Optional.of(aim.unit()),
                        Optional.of(next),
                        invited,
                        transition.from(),
                        working)
                .map(named -> {
                    transitions.writeAim(
                            transition.id(), holder, new Written<>(before.version() + 1, named), clock.instant());
                    return named;
                });
    }
}
