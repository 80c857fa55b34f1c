package no.stafett.leaving.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes from one municipality to the next, every half hour: who leaves today is out soon after midnight. One that fails is tried
 * again the next time, and holds none of the others up.
 */
@Component
class CarryOutLeavingEverywhere {

    private static final Logger LOG = LoggerFactory.getLogger(CarryOutLeavingEverywhere.class);

    private final Municipalities municipalities;
    private final CarryOutLeaving carryOutLeaving;

    CarryOutLeavingEverywhere(Municipalities municipalities, CarryOutLeaving carryOutLeaving) {
        this.municipalities = municipalities;
        this.carryOutLeaving = carryOutLeaving;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void carryOut() {
        for (var tenant : municipalities.every()) {
            try {
                TenantScope.run(tenant, () -> {
                    var another = true;
                    while (another) {
                        another = carryOutLeaving.carryOut(tenant);
                    }
                });
            } catch (RuntimeException e) {
                LOG.warn(
                        "Those who leave in a municipality were not all seen to: {}",
                        e.getClass().getSimpleName());
            }
        }
    }
}
