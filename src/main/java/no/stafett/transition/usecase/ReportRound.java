package no.stafett.transition.usecase;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.Refusal;
import no.stafett.shared.UseCase;
import no.stafett.transition.MoveId;
import no.stafett.transition.domain.Round;
import no.stafett.transition.sql.MoveStore;

/** Keeps how a round went with each plan, to be read on the page of the move. */
@UseCase
public class ReportRound {

    private final MoveStore moves;

    ReportRound(MoveStore moves) {
        this.moves = moves;
    }

    /** @param results the reason for each plan, or nothing when it went through */
    public void report(Actor actor, MoveId id, Round round, Map<PlanId, Optional<Refusal>> results, Instant at) {
        if (moves.find(actor, id).isEmpty()) {
            throw new NotYours();
        }
        results.forEach((plan, refusal) -> moves.report(actor, id, plan, round, refusal.map(Refusal::key), at));
    }
}
