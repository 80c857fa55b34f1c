package no.stafett.consent.usecase;

import java.time.Clock;
import no.stafett.consent.ConsentExpiresSoon;
import no.stafett.consent.domain.ExpiryWarning;
import no.stafett.consent.sql.ExpiryStore;
import no.stafett.shared.Oslo;
import no.stafett.shared.TenantId;
import no.stafett.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Tells in good time that a consent expires, once at a month and once at a week. It never shuts a door: the date does. */
@UseCase
public class WarnOfExpiry {

    private final ExpiryStore expiring;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WarnOfExpiry(ExpiryStore expiring, ApplicationEventPublisher events, Clock clock) {
        this.expiring = expiring;
        this.events = events;
        this.clock = clock;
    }

    /** For the municipality in scope. */
    public void warn(TenantId tenant) {
        var now = clock.instant();
        var today = Oslo.day(now);
        for (var consent : expiring.between(tenant, today, today.plusDays(ExpiryWarning.MONTH.daysLeft()))) {
            ExpiryWarning.due(consent.validUntil(), today)
                    .filter(warning -> expiring.claim(tenant, consent, warning, now))
                    .ifPresent(warning -> events.publishEvent(new ConsentExpiresSoon(
                            tenant, consent.plan(), consent.consent(), warning.daysLeft(), now)));
        }
    }
}
