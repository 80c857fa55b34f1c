package no.stafett.transition.usecase;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.UnitId;
import no.stafett.transition.MoveId;
import no.stafett.transition.domain.Move;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.MoveStore;

/** An employee writes down what many plans have in common that go to the same place. No plan is in it yet. */
@UseCase
public class PrepareMove {

    private final MoveStore moves;
    private final ColleaguesStore colleagues;
    private final Clock clock;

    PrepareMove(MoveStore moves, ColleaguesStore colleagues, Clock clock) {
        this.moves = moves;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    public Outcome<Move> prepare(Actor actor, Move.Typed typed) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        var now = clock.instant();
        var mine = colleagues.unitOf(actor.tenant(), actor.person());
        var known = new Move.Known(
                mine,
                typed.unit().map(unit -> at(actor.tenant(), unit)).orElse(Set.of()),
                mine.map(unit -> at(actor.tenant(), unit)).orElse(Set.of()));
        return Move.of(MoveId.create(), typed, known, actor.person(), Oslo.day(now))
                .map(move -> {
                    moves.add(actor, move, now);
                    return move;
                });
    }

    private Set<PersonId> at(TenantId tenant, UnitId unit) {
        return colleagues.workingAt(tenant, unit).stream()
                .map(UnitColleague::id)
                .collect(Collectors.toSet());
    }
}
