package no.stafett.identity.session;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import no.stafett.identity.sql.SessionStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Clears away sessions that are over and answers that never came, a while after. */
@Component
class ClearSessions {

    private final SessionStore store;
    private final Clock clock;

    ClearSessions(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void clear() {
        store.clear(clock.instant());
    }
}
