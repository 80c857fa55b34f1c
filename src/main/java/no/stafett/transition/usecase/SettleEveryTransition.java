package no.stafett.transition.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes from one municipality to the next, every half hour, so that a day that is over is carried out in the same night. */
@Component
class SettleEveryTransition {

    private static final Logger LOG = LoggerFactory.getLogger(SettleEveryTransition.class);

    private final Municipalities municipalities;
    private final FindOpenTransitions findOpenTransitions;
    private final SettleTransition settleTransition;

    SettleEveryTransition(
            Municipalities municipalities, FindOpenTransitions findOpenTransitions, SettleTransition settleTransition) {
        this.municipalities = municipalities;
        this.findOpenTransitions = findOpenTransitions;
        this.settleTransition = settleTransition;
    }

    @Scheduled(initialDelay = 7, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void settle() {
        for (var tenant : municipalities.every()) {
            TenantScope.run(tenant, () -> findOpenTransitions.find(tenant).forEach(plan -> settle(tenant, plan)));
        }
    }

    /** Each plan by itself: one that fails is tried again the next time, and holds none of the others up. */
    private void settle(TenantId tenant, PlanId plan) {
        try {
            settleTransition.settle(tenant, plan);
        } catch (RuntimeException e) {
            LOG.warn("A transition was not settled: {}", e.getClass().getSimpleName());
        }
    }
}
