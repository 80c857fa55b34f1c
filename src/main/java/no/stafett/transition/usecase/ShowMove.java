package no.stafett.transition.usecase;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import no.stafett.transition.MoveId;
import no.stafett.transition.domain.HeldPlan;
import no.stafett.transition.domain.Move;
import no.stafett.transition.domain.MovePlan;
import no.stafett.transition.domain.ReportLine;
import no.stafett.transition.domain.Round;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.sql.ColleaguesStore;
import no.stafett.transition.sql.MoveStore;

/** A move with the plans in it, for one who prepares it: how far each has come, and how the last round went. */
@UseCase
public class ShowMove {

    /**
     * @param nextHolderLeft whether the one thought of in the list has left
     * @param atTheUnit who else can be named; nobody while no one must be
     * @param plans those she may read
     * @param size how many there are in it altogether
     * @param others those whose baton she holds that are not in it
     */
    public record Shown(
            Move move,
            String unit,
            String nextHolder,
            boolean nextHolderLeft,
            List<UnitColleague> atTheUnit,
            String preparedBy,
            List<MovePlan> plans,
            int size,
            List<HeldPlan> others,
            List<ReportLine> report) {}

    private final MoveStore moves;
    private final ColleaguesStore colleagues;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowMove(MoveStore moves, ColleaguesStore colleagues, Municipalities municipalities, Clock clock) {
        this.moves = moves;
        this.colleagues = colleagues;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor, MoveId id) {
        var move = moves.find(actor, id).orElseThrow(NotYours::new);
        var now = clock.instant();
        var names = colleagues.names(
                actor.tenant(),
                Stream.concat(Stream.of(move.nextHolder(), move.madeBy()), move.second().stream())
                        .distinct()
                        .toList());
        var plans = moves.plans(actor, id, now);
        boolean left = colleagues.hasLeft(actor.tenant(), move.nextHolder());
        return new Shown(
                move,
                municipalities.units().stream()
                        .filter(unit -> unit.id().equals(move.unit()))
                        .map(Unit::name)
                        .findFirst()
                        .orElse(""),
                names.getOrDefault(move.nextHolder(), ""),
                left,
                left || plans.stream().anyMatch(plan -> plan.hasLeft(Round.NAME_NEXT))
                        ? colleagues.workingAt(actor.tenant(), move.unit())
                        : List.of(),
                Stream.concat(Stream.of(move.madeBy()), move.second().stream())
                        .filter(person -> !person.equals(actor.person()))
                        .map(person -> names.getOrDefault(person, ""))
                        .findFirst()
                        .orElse(""),
                plans,
                moves.in(actor, id).size(),
                moves.heldAndNotIn(actor, id, now),
                moves.lastReport(actor, id, now));
    }
}
