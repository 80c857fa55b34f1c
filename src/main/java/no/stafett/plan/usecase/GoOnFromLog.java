package no.stafett.plan.usecase;

import no.stafett.access.Baton;
import no.stafett.consent.ConsentMatters;
import no.stafett.plan.CarriedOver;
import no.stafett.plan.PlanActivated;
import no.stafett.plan.PlanClosed;
import no.stafett.plan.WentOnInNewPlan;
import no.stafett.plan.domain.Plan;
import no.stafett.plan.sql.ClosingStore;
import no.stafett.plan.sql.PlanStore;
import no.stafett.plan.sql.SuccessorStore;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;

/**
 * An individuell plan that goes on from a log is in use (K3): what stands in the log is carried over and the log is closed, in the
 * transaction of the last yes. Its coordinator holds the baton already, so that nobody is without one for a moment (H-01, H-12).
 */
@UseCase
public class GoOnFromLog {

    private final PlanStore plans;
    private final SuccessorStore successors;
    private final ClosingStore closings;
    private final ConsentMatters matters;
    private final Baton baton;
    private final ApplicationEventPublisher events;

    GoOnFromLog(
            PlanStore plans,
            SuccessorStore successors,
            ClosingStore closings,
            ConsentMatters matters,
            Baton baton,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.successors = successors;
        this.closings = closings;
        this.matters = matters;
        this.baton = baton;
        this.events = events;
    }

    @EventListener
    public void goOn(PlanActivated activated) {
        plans.lock(activated.tenant(), activated.plan()).predecessor().ifPresent(log -> goOn(activated, log));
    }

    private void goOn(PlanActivated activated, PlanId log) {
        var tenant = activated.tenant();
        var now = activated.at();
        if (plans.lock(tenant, log).close() instanceof Done<Plan>(var closed)) {
            successors.carryOver(tenant, log, activated.plan());
            var opener = successors.openedBy(tenant, activated.plan());
            var gone = new WentOnInNewPlan(tenant, log, opener, now, activated.plan());
            events.publishEvent(new CarriedOver(tenant, activated.plan(), opener, now));
            events.publishEvent(gone);
            closings.forget(tenant, log);
            matters.endWithThePlan(gone, log);
            plans.saveClosed(closed, tenant, opener, now);
            baton.layDown(tenant, log, now);
            events.publishEvent(new PlanClosed(tenant, log, opener, now));
        }
    }
}
