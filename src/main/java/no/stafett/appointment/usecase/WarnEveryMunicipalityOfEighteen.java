package no.stafett.appointment.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes from one municipality to the next, once a day. */
@Component
class WarnEveryMunicipalityOfEighteen {

    private final Municipalities municipalities;
    private final WarnOfEighteen warnOfEighteen;

    WarnEveryMunicipalityOfEighteen(Municipalities municipalities, WarnOfEighteen warnOfEighteen) {
        this.municipalities = municipalities;
        this.warnOfEighteen = warnOfEighteen;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void warn() {
        for (var tenant : municipalities.every()) {
            TenantScope.run(tenant, () -> warnOfEighteen.warn(tenant));
        }
    }
}
