package no.stafett.notification.usecase;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Tries again what did not reach its listener: soon after the start, and every hour for three days. Nobody is told twice,
 * and nobody who has answered meanwhile.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class ResendFailed {

    private static final Duration LONG_ENOUGH = Duration.ofDays(3);
    private static final Duration STILL_ON_ITS_WAY = Duration.ofMinutes(1);

    private final IncompleteEventPublications publications;
    private final Clock clock;

    ResendFailed(IncompleteEventPublications publications, Clock clock) {
        this.publications = publications;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${stafett.mail.retry-after-start}", fixedDelayString = "${stafett.mail.retry}")
    void resend() {
        publications.resubmitIncompletePublications(
                ResubmissionOptions.defaults().withMinAge(STILL_ON_ITS_WAY).withFilter(this::isWorthATry));
    }

    private boolean isWorthATry(EventPublication publication) {
        return publication.getPublicationDate().isAfter(clock.instant().minus(LONG_ENOUGH));
    }
}
