package no.stafett.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import no.stafett.identity.AuthenticationLevel;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;

/**
 * Somebody who is signed in and has been sent to her issuer once more, because what she will do is weighty (J-06, ASVS
 * 7.5.3).
 *
 * @param level how surely she is known so far
 * @param seenAt when the issuer saw her last, as far as it has told
 */
public record AskedAgain(Actor actor, AuthenticationLevel level, Optional<Instant> seenAt, Instant askedAt) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    /**
     * She has come back herself. Refuses somebody else, a less sure way of signing in, and one whom the issuer has let
     * through without seeing her.
     *
     * @param cameBack whom the issuer speaks of now, once for each municipality that knows them
     */
    public Outcome<Actor> answeredBy(
            Collection<Actor> cameBack, AuthenticationLevel theirLevel, Optional<Instant> theySeenAt) {
        if (!cameBack.contains(actor)) {
            return Outcome.refused(SignInRefusal.SOMEBODY_ELSE_CAME_BACK);
        }
        if (theirLevel.compareTo(level) < 0) {
            return Outcome.refused(SignInRefusal.LEVEL_IS_TOO_LOW);
        }
        return theySeenAt.filter(this::isAnew).isPresent()
                ? Outcome.done(actor)
                : Outcome.refused(SignInRefusal.NOT_SEEN_ANEW);
    }

    private boolean isAnew(Instant at) {
        return !at.isBefore(askedAt.minus(CLOCKS_DIFFER))
                && seenAt.map(at::isAfter).orElse(true);
    }
}
