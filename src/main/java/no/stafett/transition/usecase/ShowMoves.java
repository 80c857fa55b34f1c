package no.stafett.transition.usecase;

import java.util.List;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;
import no.stafett.transition.domain.MoveLine;
import no.stafett.transition.sql.MoveStore;

/** The moves an employee prepares. */
@UseCase
public class ShowMoves {

    private final MoveStore moves;

    ShowMoves(MoveStore moves) {
        this.moves = moves;
    }

    public List<MoveLine> show(Actor actor) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return moves.of(actor);
    }
}
