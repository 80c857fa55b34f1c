package no.stafett.appointment.usecase;

import java.util.concurrent.TimeUnit;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Goes from one municipality to the next, once a day. One that fails holds none of the others up. */
@Component
class WarnEveryMunicipalityOfEighteen {

    private static final Logger LOG = LoggerFactory.getLogger(WarnEveryMunicipalityOfEighteen.class);

    private final Municipalities municipalities;
    private final WarnOfEighteen warnOfEighteen;

    WarnEveryMunicipalityOfEighteen(Municipalities municipalities, WarnOfEighteen warnOfEighteen) {
        this.municipalities = municipalities;
        this.warnOfEighteen = warnOfEighteen;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void warn() {
        for (var tenant : municipalities.every()) {
            try {
                TenantScope.run(tenant, () -> warnOfEighteen.warn(tenant));
            } catch (RuntimeException e) {
                LOG.warn(
                        "A municipality was not warned of eighteen: {}",
                        e.getClass().getSimpleName());
            }
        }
    }
}
