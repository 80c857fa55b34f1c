package no.stafett.transition.usecase;

import static no.stafett.access.Purpose.PREPARE_TRANSITION;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanAccess;
import no.stafett.shared.Actor;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import no.stafett.tenant.UnitId;
import no.stafett.transition.domain.Transition;
import no.stafett.transition.domain.UnitColleague;
import no.stafett.transition.sql.ColleaguesStore;

/** The holder chooses where the plan goes, and then among those who work there. Whom the family keeps out is not among them. */
@UseCase
public class ShowAim {

    /** @param atTheUnit those who can be chosen, when a unit is */
    public record Shown(ShownTransition transition, List<UnitColleague> atTheUnit) {}

    private final PlanAccess access;
    private final Looking looking;
    private final ColleaguesStore colleagues;

    ShowAim(PlanAccess access, Looking looking, ColleaguesStore colleagues) {
        this.access = access;
        this.looking = looking;
        this.colleagues = colleagues;
    }

    /** @param unit the one that is chosen on the page; otherwise the one that is written down */
    public Shown show(Actor actor, PlanId plan, Optional<UnitId> unit) {
        var holder = access.batonHolder(actor, plan, PREPARE_TRANSITION);
        var shown = looking.look(holder);
        var atTheUnit = unit.or(() -> shown.open()
                        .flatMap(Transition::aim)
                        .map(aim -> aim.what().unit()))
                .map(chosen -> {
                    var keptOut = colleagues.keptOut(holder, chosen);
                    return colleagues.workingAt(holder.tenant(), chosen).stream()
                            .filter(one -> !keptOut.contains(one.id()))
                            .toList();
                })
                .orElse(List.of());
        return new Shown(shown, atTheUnit);
    }
}
