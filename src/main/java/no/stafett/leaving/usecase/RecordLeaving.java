package no.stafett.leaving.usecase;

import static no.stafett.leaving.domain.LeavingRefusal.LEAVES_ALREADY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import no.stafett.leaving.LeavingId;
import no.stafett.leaving.domain.Leaving;
import no.stafett.leaving.sql.LeaverStore;
import no.stafett.leaving.sql.LeavingStore;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** Whoever leads an employee says that she leaves, now or from a day ahead (H-10). */
@UseCase
public class RecordLeaving {

    private final WhoLeads leads;
    private final LeaverStore leavers;
    private final LeavingStore leavings;
    private final Departure departure;
    private final AdministrationLog log;
    private final Clock clock;

    RecordLeaving(
            WhoLeads leads,
            LeaverStore leavers,
            LeavingStore leavings,
            Departure departure,
            AdministrationLog log,
            Clock clock) {
        this.leads = leads;
        this.leavers = leavers;
        this.leavings = leavings;
        this.departure = departure;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Today, it happens at once.
     *
     * @param fromDay nothing when it is no day
     */
    public Outcome<Leaving> record(Actor actor, PersonId person, Optional<LocalDate> fromDay) {
        var employee =
                leavers.employee(actor, leads.leadsEverybody(actor), person).orElseThrow(NotYours::new);
        var now = clock.instant();
        var today = Oslo.day(now);
        var outcome = Leaving.of(LeavingId.create(), employee, actor.person(), fromDay, today);
        return outcome instanceof Done(var leaving) ? write(actor, leaving, today, now) : outcome;
    }

    private Outcome<Leaving> write(Actor actor, Leaving leaving, LocalDate today, Instant now) {
        if (!leavings.add(actor.tenant(), leaving, now)) {
            return Outcome.refused(LEAVES_ALREADY);
        }
        if (leaving.isDue(today)) {
            departure.carryOut(actor.tenant(), leaving, now);
        } else {
            log.write(
                    actor,
                    AdministrativeAct.LEAVING_RECORDED,
                    leaving.employee(),
                    leaving.fromDay().toString(),
                    now);
        }
        return Outcome.done(leaving);
    }
}
