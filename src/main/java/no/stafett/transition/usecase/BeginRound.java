package no.stafett.transition.usecase;

import static no.stafett.transition.domain.MoveRefusal.NOTHING_IS_TICKED;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.transition.MoveId;
import no.stafett.transition.domain.HeldPlan;
import no.stafett.transition.domain.Round;
import no.stafett.transition.sql.MoveStore;

/** Which of the ticked plans something is done with: those in the move, or those that can come into it. Nothing is done yet. */
@UseCase
public class BeginRound {

    private final MoveStore moves;
    private final Clock clock;

    BeginRound(MoveStore moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    /** Refuses when nothing of it is ticked. */
    public Outcome<List<PlanId>> begin(Actor actor, MoveId id, Round round, List<PlanId> ticked) {
        if (moves.find(actor, id).isEmpty()) {
            throw new NotYours();
        }
        Set<PlanId> known = switch (round) {
            case ADD ->
                moves.heldAndNotIn(actor, id, clock.instant()).stream()
                        .map(HeldPlan::plan)
                        .collect(Collectors.toSet());
            case ASK, MEET, OFFER, NAME_NEXT -> moves.in(actor, id);
        };
        var plans = ticked.stream().filter(known::contains).distinct().toList();
        return plans.isEmpty() ? Outcome.refused(NOTHING_IS_TICKED) : Outcome.done(plans);
    }
}
