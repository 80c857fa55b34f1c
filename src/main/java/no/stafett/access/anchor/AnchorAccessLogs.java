package no.stafett.access.anchor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import no.stafett.access.domain.Anchor;
import no.stafett.access.domain.Sealed;
import no.stafett.access.usecase.SealAccessLog;
import no.stafett.shared.TenantId;
import no.stafett.tenant.Municipalities;
import no.stafett.tenant.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Seals the access log of every municipality, one after the other, and writes how far it reaches where the database's
 * owner does not reach: in a file in the data folder, and in the server's log.
 *
 * <p>The anchor is written after the seal is kept; a crash in between leaves a log that reaches further than its anchor,
 * and the next round anchors it.
 */
@Component
public class AnchorAccessLogs {

    private static final Logger LOG = LoggerFactory.getLogger(AnchorAccessLogs.class);

    /** How many steps one municipality may take in a round, and the pause between two for those who work meanwhile. */
    private static final int STEPS = 100;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Municipalities municipalities;
    private final SealAccessLog sealAccessLog;
    private final AnchorFile file;
    private final Map<TenantId, Long> anchored = new ConcurrentHashMap<>();
    // The real time, as in the database: an application whose clock is set for practice still anchors today.
    private final Clock clock = Clock.systemUTC();

    AnchorAccessLogs(Municipalities municipalities, SealAccessLog sealAccessLog, @Value("${stafett.home}") Path home) {
        this.municipalities = municipalities;
        this.sealAccessLog = sealAccessLog;
        this.file = new AnchorFile(home);
    }

    /** One round. A municipality that fails does not keep the others waiting. */
    @Scheduled(
            initialDelayString = "${stafett.access-log.seal-every}",
            fixedDelayString = "${stafett.access-log.seal-every}")
    public void sealAll() {
        for (var municipality : List.copyOf(municipalities.every())) {
            try {
                TenantScope.call(municipality, () -> sealWhatWaits(municipality))
                        .ifPresent(reached -> anchor(municipality, reached));
            } catch (Exception e) {
                LOG.error(
                        "The access log of {} is not sealed: {}",
                        municipality,
                        e.getClass().getSimpleName());
            }
        }
    }

    private Optional<Sealed> sealWhatWaits(TenantId municipality) {
        var reached = sealAccessLog.seal(municipality);
        for (int step = 1;
                step < STEPS && reached.filter(now -> now.waiting() > 0).isPresent();
                step++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            reached = sealAccessLog.seal(municipality);
        }
        return reached;
    }

    private void anchor(TenantId municipality, Sealed reached) {
        if (reached.number() == 0 || anchored.getOrDefault(municipality, 0L) >= reached.number()) {
            return;
        }
        var anchor = new Anchor(clock.instant(), municipality.value(), reached.number(), reached.hash());
        try {
            file.add(anchor);
            LOG.info("{}", AnchorLine.of(anchor, reached.waiting()));
            anchored.put(municipality, reached.number());
        } catch (IOException e) {
            LOG.error(
                    "The access log of {} is not anchored: {}",
                    municipality,
                    e.getClass().getSimpleName());
        }
    }
}
