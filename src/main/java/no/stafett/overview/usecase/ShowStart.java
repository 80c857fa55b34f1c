package no.stafett.overview.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.overview.domain.Duty;
import no.stafett.overview.domain.PlanCard;
import no.stafett.overview.domain.Waiting;
import no.stafett.overview.sql.StartStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** What waits for me, and my plans. Lists only what the door would open; appearing in a list is not a look inside. */
@UseCase
public class ShowStart {

    /**
     * What she sees.
     *
     * @param offices the pages of an office that open for her
     * @param duties the pages there are for her beside the plans, by her office or her unit
     */
    public record Shown(
            List<Waiting> waiting,
            List<PlanCard> plans,
            Set<OfficePage> offices,
            List<Duty> duties,
            boolean mayOpenPlans,
            Instant now) {}

    private final StartStore start;
    private final OfficeAccess offices;
    private final Clock clock;

    ShowStart(StartStore start, OfficeAccess offices, Clock clock) {
        this.start = start;
        this.offices = offices;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var now = clock.instant();
        var today = Oslo.day(now);
        var reach = start.reach(actor, now);
        return new Shown(
                start.waiting(actor, reach, today),
                start.cards(actor, reach, today),
                offices.pages(actor),
                start.duties(actor),
                actor.isEmployee(),
                now);
    }
}
