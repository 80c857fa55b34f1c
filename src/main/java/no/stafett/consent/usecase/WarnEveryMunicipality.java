package no.stafett.consent.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes from one municipality to the next, four times a day. */
@Component
class WarnEveryMunicipality {

    private final Municipalities municipalities;
    private final WarnOfExpiry warnOfExpiry;

    WarnEveryMunicipality(Municipalities municipalities, WarnOfExpiry warnOfExpiry) {
        this.municipalities = municipalities;
        this.warnOfExpiry = warnOfExpiry;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 6 * 60, timeUnit = TimeUnit.MINUTES)
    void warn() {
        for (var tenant : municipalities.every()) {
            TenantScope.run(tenant, () -> warnOfExpiry.warn(tenant));
        }
    }
}
