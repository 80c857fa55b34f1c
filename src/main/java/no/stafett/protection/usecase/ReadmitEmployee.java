package no.stafett.protection.usecase;

import static no.stafett.protection.domain.ProtectionRefusal.BAR_IS_LIFTED_ALREADY;
import static no.stafett.protection.domain.ProtectionRefusal.NOT_YOUR_OWN;

import java.time.Clock;
import no.stafett.access.Office;
import no.stafett.access.OfficeHolders;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.EmployeeReadmitted;
import no.stafett.protection.domain.SteppedAside;
import no.stafett.protection.sql.NearnessStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** A leader finds that somebody in her unit is not too near after all; never herself. */
@UseCase
public class ReadmitEmployee {

    private final OfficeHolders holders;
    private final NearnessStore nearness;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadmitEmployee(
            OfficeHolders holders,
            NearnessStore nearness,
            AdministrationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holders = holders;
        this.nearness = nearness;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    public Outcome<SteppedAside> readmit(Actor actor, String bar) {
        holders.mustHave(actor, Office.LINE_MANAGER);
        var found = nearness.ofUnitsLedBy(actor).stream()
                .filter(one -> one.bar().toString().equals(bar))
                .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(BAR_IS_LIFTED_ALREADY);
        }
        var one = found.get();
        if (one.employee().equals(actor.person())) {
            return Outcome.refused(NOT_YOUR_OWN);
        }
        var now = clock.instant();
        if (!nearness.readmit(one, actor, now)) {
            return Outcome.refused(BAR_IS_LIFTED_ALREADY);
        }
        log.write(actor, AdministrativeAct.READMITTED, one.employee(), "", now);
        events.publishEvent(new EmployeeReadmitted(actor.tenant(), one.plan(), actor.person(), now, one.employee()));
        return Outcome.done(one);
    }
}
