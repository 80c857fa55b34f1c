package no.stafett.handover.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes from one municipality to the next, every hour. */
@Component
class EndOldOffersEverywhere {

    private final Municipalities municipalities;
    private final EndOldOffers endOldOffers;

    EndOldOffersEverywhere(Municipalities municipalities, EndOldOffers endOldOffers) {
        this.municipalities = municipalities;
        this.endOldOffers = endOldOffers;
    }

    @Scheduled(initialDelay = 11, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void end() {
        for (var tenant : municipalities.every()) {
            TenantScope.run(tenant, () -> endOldOffers.end(tenant));
        }
    }
}
