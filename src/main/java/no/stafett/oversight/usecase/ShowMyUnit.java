package no.stafett.oversight.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.oversight.domain.UnitPlan;
import no.stafett.oversight.sql.UnitStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** How the plans of her unit stand, for the one who leads it. No name of a child, and nothing of what is in them. */
@UseCase
public class ShowMyUnit {

    static final int MOST = 200;

    /** @param more whether there are more plans than are shown */
    public record Shown(String unit, List<UnitPlan> plans, boolean more, Instant now) {}

    private final OfficeAccess offices;
    private final UnitStore units;
    private final Clock clock;

    ShowMyUnit(OfficeAccess offices, UnitStore units, Clock clock) {
        this.offices = offices;
        this.units = units;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var leader = offices.leader(actor, OfficePage.MY_UNIT);
        var now = clock.instant();
        var plans = units.plans(leader, now, MOST + 1);
        return new Shown(units.name(leader), plans.subList(0, Math.min(MOST, plans.size())), plans.size() > MOST, now);
    }
}
