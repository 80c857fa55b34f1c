package no.stafett.leaving.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.access.OfficeAccess;
import no.stafett.access.OfficePage;
import no.stafett.leaving.domain.WaitingBaton;
import no.stafett.leaving.sql.WaitingBatonStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;
import no.stafett.tenant.Municipalities;

/** The batons that wait in her unit, for the one who leads it (R-35, H-10). No name of a child, and nothing of what is in a plan. */
@UseCase
public class ShowWaitingBatons {

    static final int MOST = 200;

    public record Shown(List<WaitingBaton> batons, Instant now) {}

    private final OfficeAccess offices;
    private final WaitingBatonStore batons;
    private final Municipalities municipalities;
    private final Clock clock;

    ShowWaitingBatons(OfficeAccess offices, WaitingBatonStore batons, Municipalities municipalities, Clock clock) {
        this.offices = offices;
        this.batons = batons;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    public Shown show(Actor actor) {
        var leader = offices.leader(actor, OfficePage.UNIT_BATONS);
        var now = clock.instant();
        var today = Oslo.day(now);
        return new Shown(batons.of(leader, today, municipalities.rulesOn(today).offerDays(), MOST), now);
    }
}
