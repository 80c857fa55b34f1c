package no.stafett.transition.usecase;

import java.util.List;
import java.util.Optional;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.Unit;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.sql.ColleaguesStore;

/** What there is to choose for one who prepares a move. */
@UseCase
public class ShowNewMove {

    /**
     * @param units where it may go: every unit but her own
     * @param unit the one that is chosen
     * @param atTheUnit those who work there
     * @param mates those who work where she does
     */
    public record Shown(
            List<Unit> units, Optional<Unit> unit, List<UnitColleague> atTheUnit, List<UnitColleague> mates) {}

    private final Municipalities municipalities;
    private final ColleaguesStore colleagues;

    ShowNewMove(Municipalities municipalities, ColleaguesStore colleagues) {
        this.municipalities = municipalities;
        this.colleagues = colleagues;
    }

    public Shown show(Actor actor, Optional<UnitId> chosen) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        var mine = colleagues.unitOf(actor.tenant(), actor.person());
        var units = municipalities.units().stream()
                .filter(unit -> !mine.equals(Optional.of(unit.id())))
                .toList();
        var unit = units.stream()
                .filter(one -> chosen.equals(Optional.of(one.id())))
                .findFirst();
        return new Shown(
                units,
                unit,
                unit.map(one -> colleagues.workingAt(actor.tenant(), one.id())).orElse(List.of()),
                mine.map(one -> colleagues.workingAt(actor.tenant(), one).stream()
                                .filter(mate -> !mate.id().equals(actor.person()))
                                .toList())
                        .orElse(List.of()));
    }
}
