package no.stafett.transition.usecase;

import static no.stafett.transition.domain.MoveRefusal.NEXT_HOLDER_IS_MISSING;
import static no.stafett.transition.domain.MoveRefusal.NO_PLAN_GETS_ANOTHER;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.MoveId;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.MoveStore;

/**
 * Somebody else is thought of, in a list whose next holder has left: from now on for the plans that come in, and next for each
 * of those that are ticked (H-10). What was written before stands as it was.
 */
@UseCase
public class NameAnother {

    private final MoveStore moves;
    private final ColleaguesStore colleagues;
    private final Clock clock;

    NameAnother(MoveStore moves, ColleaguesStore colleagues, Clock clock) {
        this.moves = moves;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    /** Refuses one who does not work where they go, and when there is nothing to name her for. */
    public Outcome<PersonId> name(Actor actor, MoveId id, Optional<PersonId> chosen, List<PlanId> ticked) {
        var move = moves.find(actor, id).orElseThrow(NotYours::new);
        var next = chosen.filter(person -> colleagues.workingAt(actor.tenant(), move.unit()).stream()
                .anyMatch(one -> one.id().equals(person)));
        if (next.isEmpty()) {
            return Outcome.refused(NEXT_HOLDER_IS_MISSING);
        }
        if (colleagues.hasLeft(actor.tenant(), move.nextHolder())) {
            moves.nameNextHolder(actor, id, next.get(), clock.instant());
        } else if (ticked.isEmpty()) {
            return Outcome.refused(NO_PLAN_GETS_ANOTHER);
        }
        return Outcome.done(next.get());
    }
}
