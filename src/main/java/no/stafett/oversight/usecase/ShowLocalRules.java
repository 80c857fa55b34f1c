package no.stafett.oversight.usecase;

import java.time.Clock;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.oversight.domain.OversightLimits;
import no.stafett.oversight.sql.LimitsStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;
import no.stafett.tenant.LocalRules;
import no.stafett.tenant.Municipalities;
import no.stafett.watch.WatchLimits;
import no.stafett.watch.WatchRules;

/** What the municipality has decided itself, as it holds today, for the one who is responsible for the system. */
@UseCase
public class ShowLocalRules {

    public record Shown(String municipality, LocalRules rules, OversightLimits limits, WatchLimits watch) {}

    private final OfficeHolders holders;
    private final Municipalities municipalities;
    private final LimitsStore limits;
    private final WatchRules watch;
    private final Clock clock;

    ShowLocalRules(
            OfficeHolders holders, Municipalities municipalities, LimitsStore limits, WatchRules watch, Clock clock) {
        this.holders = holders;
        this.municipalities = municipalities;
        this.limits = limits;
        this.watch = watch;
        this.clock = clock;
    }

    /** For everybody else there is no such page. */
    public Shown show(Actor actor) {
        holders.mustHave(actor, Office.SYSTEM_ADMINISTRATOR);
        var today = Oslo.day(clock.instant());
        return new Shown(
                municipalities.current().name(),
                municipalities.rulesOn(today),
                limits.limitsOn(actor.tenant(), today),
                watch.limitsOn(actor.tenant(), today));
    }
}
