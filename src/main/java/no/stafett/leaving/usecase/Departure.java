package no.stafett.leaving.usecase;

import java.time.Instant;
import no.stafett.access.Participation;
import no.stafett.handover.BatonOfferCameBack;
import no.stafett.handover.BatonOffers;
import no.stafett.identity.People;
import no.stafett.leaving.EmployeeDeparted;
import no.stafett.leaving.EmployeeLeft;
import no.stafett.leaving.HolderLeft;
import no.stafett.leaving.domain.Leaving;
import no.stafett.leaving.sql.LeavingStore;
import no.stafett.leaving.sql.LeavingStore.Tie;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.office.OfficesOfLeavers;
import no.stafett.shared.Actor;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What happens when somebody leaves: she is signed out and in no more, her offices and her part in every plan end, and what was
 * offered to her goes back. A baton she holds is not let go: the plan would have nobody (H-01).
 */
@Component
class Departure {

    private final LeavingStore leavings;
    private final People people;
    private final OfficesOfLeavers offices;
    private final Participation participation;
    private final BatonOffers offers;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;

    Departure(
            LeavingStore leavings,
            People people,
            OfficesOfLeavers offices,
            Participation participation,
            BatonOffers offers,
            AdministrationLog log,
            ApplicationEventPublisher events) {
        this.leavings = leavings;
        this.people = people;
        this.offices = offices;
        this.participation = participation;
        this.offers = offers;
        this.log = log;
        this.events = events;
    }

    void carryOut(TenantId tenant, Leaving leaving, Instant now) {
        var by = new Actor(tenant, leaving.recordedBy(), Actor.Capacity.EMPLOYEE);
        var leaver = leaving.employee();
        leavings.lockPlansOf(tenant, leaver);
        if (!people.leave(tenant, leaver, now)) {
            return;
        }
        leavings.markLeft(tenant, leaving, now);
        log.write(by, AdministrativeAct.EMPLOYEE_LEFT, leaver, "", now);
        offices.end(by, leaver, now);
        leavings.tiesOf(tenant, leaver).forEach(tie -> end(by, tie, leaver, now));
        events.publishEvent(new EmployeeDeparted(tenant, leaver, by.person(), now));
    }

    private void end(Actor by, Tie tie, PersonId leaver, Instant now) {
        var tenant = by.tenant();
        offers.leave(tenant, tie.plan(), leaver, now)
                .forEach(offer -> events.publishEvent(new BatonOfferCameBack(
                        tenant, tie.plan(), offer.handover(), offer.giver(), offer.receiver(), now)));
        if (tie.takesPart()) {
            participation.close(tenant, tie.plan(), leaver, now);
        }
        events.publishEvent(
                tie.holdsBaton()
                        ? new HolderLeft(tenant, tie.plan(), by.person(), now, leaver)
                        : new EmployeeLeft(tenant, tie.plan(), by.person(), now, leaver));
    }
}
