package no.stafett.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.stafett.identity.SignedIn;
import no.stafett.identity.sql.SessionStore;
import no.stafett.shared.TenantId;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * The sessions of the house (K-03, ASVS 7.2–7.4): one read for each request, a write once a minute at most, the same
 * answer in every process. What fails because the database is away is {@link SessionsOutOfReach}.
 */
@Component
public class Sessions {

    private static final Duration NOTED = Duration.ofMinutes(1);

    private final SessionStore store;
    private final SessionLimits limits;
    private final KnownNames names;
    private final Clock clock;

    Sessions(SessionStore store, SessionLimits limits, KnownNames names, Clock clock) {
        this.store = store;
        this.limits = limits;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Whom a session belongs to: one, or the same person in several municipalities until she has chosen.
     *
     * @param left until it is over when nothing more is asked for
     */
    public record Open(List<SignedIn> people, String registration, Duration left) {}

    /**
     * A new session under a new key.
     *
     * @param issuerSession the issuer's own name for the session there
     */
    public SessionToken open(List<SignedIn> people, String registration, Optional<String> issuerSession) {
        var token = SessionToken.forSession();
        var now = clock.instant();
        people.forEach(person -> names.forget(person.actor()));
        reach(() -> {
            people.forEach(person -> store.open(
                    token.key(),
                    new KeptSession(
                            person.actor(),
                            registration,
                            issuerSession.map(SessionToken::hash),
                            person.authenticationLevel(),
                            person.language(),
                            person.colorScheme(),
                            person.authenticatedAt(),
                            person.seenAnewFor(),
                            now,
                            limits.unusedFrom(now),
                            limits.latest(person.actor().capacity(), now))));
            return true;
        });
        return token;
    }

    /** Nothing when the token is nobody's, when its session is over, and when the person is gone. */
    public Optional<Open> read(SessionToken token) {
        if (token.isVisitor()) {
            return Optional.empty();
        }
        return reach(() -> {
            var now = clock.instant();
            var kept = store.read(token.key(), now);
            if (kept.isEmpty()) {
                return Optional.empty();
            }
            if (kept.getFirst().seenAt().plus(NOTED).isBefore(now)) {
                store.prolong(token.key(), now, limits.unusedFrom(now));
            }
            var people =
                    kept.stream().flatMap(each -> signedIn(each, now).stream()).toList();
            return people.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Open(people, kept.getFirst().registration(), left(kept.getFirst(), now)));
        });
    }

    /** The language and the colours she has chosen now. */
    public void change(SessionToken token, SignedIn person) {
        reach(() -> {
            store.change(token.key(), person.language(), person.colorScheme());
            return true;
        });
    }

    /** The same session under a new key, in one of the municipalities it could be about. */
    public SessionToken choose(SessionToken token, TenantId tenant) {
        var renewed = SessionToken.forSession();
        return reach(() -> {
            store.renew(token.key(), renewed.key(), tenant);
            return renewed;
        });
    }

    public void end(SessionToken token) {
        if (!token.isVisitor()) {
            reach(() -> {
                store.end(token.key());
                return true;
            });
        }
    }

    /** Ends what the issuer says has ended there (front-channel logout). One it never told of changes nothing. */
    public void endAtIssuer(String registration, String issuerSession) {
        reach(() -> {
            store.endAtIssuer(registration, SessionToken.hash(issuerSession));
            return true;
        });
    }

    /** At least so long: use is noted a minute late. */
    private Duration left(KeptSession session, Instant now) {
        var unused = Duration.between(now, limits.unusedFrom(now)).minus(NOTED);
        var atMost = Duration.between(now, session.latestEnd());
        return unused.compareTo(atMost) < 0 ? unused : atMost;
    }

    private Optional<SignedIn> signedIn(KeptSession kept, Instant now) {
        return names.of(kept.actor(), now)
                .map(known -> new SignedIn(
                        kept.actor(),
                        known.displayName(),
                        known.municipality(),
                        known.municipalityLanguage(),
                        kept.language(),
                        kept.colorScheme(),
                        kept.level(),
                        kept.authenticatedAt(),
                        kept.seenAnewFor()));
    }

    static <T> T reach(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataAccessResourceFailureException | QueryTimeoutException | CannotCreateTransactionException e) {
            throw new SessionsOutOfReach(e);
        } catch (UncategorizedSQLException e) {
            // The pool closes a connection that broke, and tells of it itself, without an SQL state.
            var told = e.getSQLException();
            throw told == null || told.getSQLState() == null ? new SessionsOutOfReach(e) : e;
        }
    }
}
