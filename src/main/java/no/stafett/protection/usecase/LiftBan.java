package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.KEEP_SAFE;
import static no.stafett.protection.domain.ProtectionRefusal.BAR_IS_LIFTED_ALREADY;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.PlanAccess;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A ban holds no longer. */
@UseCase
public class LiftBan {

    private final PlanAccess access;
    private final BarStore bars;
    private final AdministrationLog log;
    private final Clock clock;

    LiftBan(PlanAccess access, BarStore bars, AdministrationLog log, Clock clock) {
        this.access = access;
        this.bars = bars;
        this.log = log;
        this.clock = clock;
    }

    public Outcome<PersonId> lift(Actor actor, PlanId plan, Optional<PersonId> parent) {
        var asker = access.asker(actor, plan, KEEP_SAFE);
        var now = clock.instant();
        if (parent.filter(chosen -> bars.lift(asker, chosen, Bar.BANNED, now)).isEmpty()) {
            return Outcome.refused(BAR_IS_LIFTED_ALREADY);
        }
        log.write(actor, AdministrativeAct.BAN_LIFTED, parent.get(), "", now);
        return Outcome.done(parent.get());
    }
}
