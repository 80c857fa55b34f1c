package no.stafett.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import no.stafett.identity.sql.SessionStore;
import org.springframework.stereotype.Component;

/** Between the button and the answer of the issuer. An answer is good for one time, in the browser that asked. */
@Component
public class SignInAttempts {

    /** Long enough to fetch a code device from upstairs. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final SessionStore store;
    private final Clock clock;

    SignInAttempts(SessionStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public void begin(SessionToken browser, SignInAttempt attempt) {
        store.begin(browser.key(), attempt, attempt.askedAt().plus(LONGEST));
    }

    /** Nothing when nothing was asked, in another browser, too long ago, or when the answer has come before. */
    public Optional<SignInAttempt> finish(SessionToken browser, String state) {
        return store.finish(browser.key(), state, clock.instant());
    }
}
