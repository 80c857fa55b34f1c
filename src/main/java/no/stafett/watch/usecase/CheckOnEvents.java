package no.stafett.watch.usecase;

import no.stafett.shared.PlanEvent;
import no.stafett.tenant.TenantScope;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/**
 * Looks at a plan again after something has happened in it and is kept. Nobody in particular looks: what is kept from the one
 * who acted is no less at risk.
 *
 * <p>Without a transaction of its own: the municipality must be open before one begins.
 */
@Component
class CheckOnEvents {

    private final CheckPlan checkPlan;

    CheckOnEvents(CheckPlan checkPlan) {
        this.checkPlan = checkPlan;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(PlanEvent event) {
        TenantScope.run(event.tenant(), () -> checkPlan.check(event.tenant(), event.plan()));
    }
}
