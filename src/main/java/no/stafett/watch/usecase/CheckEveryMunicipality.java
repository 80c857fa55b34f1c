package no.stafett.watch.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes from one municipality to the next, every night, and a while after the start in case the night was missed. One that
 * fails keeps what was found there before, and does not keep the others waiting.
 */
@Component
public class CheckEveryMunicipality {

    private static final Logger LOG = LoggerFactory.getLogger(CheckEveryMunicipality.class);

    private final Municipalities municipalities;
    private final CheckPlans checkPlans;

    CheckEveryMunicipality(Municipalities municipalities, CheckPlans checkPlans) {
        this.municipalities = municipalities;
        this.checkPlans = checkPlans;
    }

    @Scheduled(cron = "0 15 3 * * *", zone = "Europe/Oslo")
    @Scheduled(initialDelay = 30, timeUnit = TimeUnit.MINUTES)
    public void check() {
        for (var tenant : municipalities.every()) {
            try {
                TenantScope.run(tenant, () -> checkPlans.check(tenant));
            } catch (RuntimeException e) {
                LOG.error(
                        "The plans of {} are not looked through: {}",
                        tenant,
                        e.getClass().getSimpleName());
            }
        }
    }
}
