package no.stafett.identity.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * A token we are handed was made for this sign-in, about somebody, a moment ago. One that is older was lying somewhere, even when it has not
 * run out yet; one that says she was seen later than now is wrong about more than the time.
 */
class FreshToken implements OAuth2TokenValidator<Jwt> {

    private static final Duration OLDEST = Duration.ofMinutes(10);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final Clock clock;

    FreshToken(Clock clock) {
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var now = clock.instant();
        var issuedAt = token.getIssuedAt();
        var subject = token.getSubject();
        boolean fresh = issuedAt != null
                && subject != null
                && !subject.isBlank()
                && !issuedAt.isBefore(now.minus(OLDEST))
                && !token.getClaims().containsKey("events")
                && seenBefore(token.getClaims().get("auth_time"), now.plus(CLOCKS_DIFFER));
        return fresh
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("stale_token"));
    }

    private static boolean seenBefore(@Nullable Object authTime, Instant latest) {
        return switch (authTime) {
            case null -> true;
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue()).isBefore(latest);
            case Instant instant -> instant.isBefore(latest);
            default -> false;
        };
    }
}
