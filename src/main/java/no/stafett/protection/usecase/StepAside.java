package no.stafett.protection.usecase;

import static no.stafett.access.Purpose.STEP_ASIDE;
import static no.stafett.protection.domain.ProtectionRefusal.YOU_HOLD_THE_BATON;

import java.time.Clock;
import java.util.Optional;
import no.stafett.access.Bar;
import no.stafett.access.PlanAccess;
import no.stafett.handover.BatonOffers;
import no.stafett.office.AdministrationLog;
import no.stafett.office.AdministrativeAct;
import no.stafett.protection.EmployeeSteppedAside;
import no.stafett.protection.sql.BarStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** An employee says herself that she is kin or otherwise too near to be impartial, and is out at once (D-02). */
@UseCase
public class StepAside {

    private final PlanAccess access;
    private final BarStore bars;
    private final BatonOffers offers;
    private final AdministrationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StepAside(
            PlanAccess access,
            BarStore bars,
            BatonOffers offers,
            AdministrationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.bars = bars;
        this.offers = offers;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /** Refuses the holder: another must take the baton first (H-01). */
    public Outcome<PersonId> stepAside(Actor actor, PlanId plan) {
        var member = access.member(actor, plan, STEP_ASIDE);
        if (member.relation().isFamily()) {
            throw new NotYours();
        }
        if (member.holdsBaton()) {
            return Outcome.refused(YOU_HOLD_THE_BATON);
        }
        var now = clock.instant();
        if (bars.add(member, member.person(), Bar.KIN, "", Optional.empty(), now)) {
            offers.takeBackFrom(member, member.person(), now);
            log.write(actor, AdministrativeAct.STEPPED_ASIDE, member.person(), "", now);
            events.publishEvent(new EmployeeSteppedAside(member.tenant(), plan, member.person(), now));
        }
        return Outcome.done(member.person());
    }
}
