package no.stafett.consent.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes from one municipality to the next, once a day, and says in the system log which consents were altered. */
@Component
class VerifyEveryMunicipality {

    private static final Logger LOG = LoggerFactory.getLogger(VerifyEveryMunicipality.class);

    private final Municipalities municipalities;
    private final VerifyConsents verifyConsents;

    VerifyEveryMunicipality(Municipalities municipalities, VerifyConsents verifyConsents) {
        this.municipalities = municipalities;
        this.verifyConsents = verifyConsents;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 24, timeUnit = TimeUnit.HOURS)
    void verify() {
        for (var tenant : municipalities.every()) {
            TenantScope.run(
                    tenant,
                    () -> verifyConsents
                            .verify(tenant)
                            .forEach(altered -> LOG.error("A consent is no longer what was sent: {}", altered)));
        }
    }
}
