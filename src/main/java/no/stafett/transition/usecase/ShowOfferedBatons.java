package no.stafett.transition.usecase;

import java.time.Clock;
import java.util.List;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;
import no.stafett.transition.domain.OfferedBaton;
import no.stafett.transition.sql.MoveStore;

/** Every baton that is held out to a person, in one place. She answers each for itself. */
@UseCase
public class ShowOfferedBatons {

    private final MoveStore moves;
    private final Clock clock;

    ShowOfferedBatons(MoveStore moves, Clock clock) {
        this.moves = moves;
        this.clock = clock;
    }

    public List<OfferedBaton> show(Actor actor) {
        return moves.offeredTo(actor, clock.instant());
    }
}
