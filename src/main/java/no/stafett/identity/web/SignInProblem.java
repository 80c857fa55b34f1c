package no.stafett.identity.web;

import java.util.Arrays;
import java.util.Locale;
import no.stafett.identity.domain.SignInRefusal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/** Why somebody did not get in, as far as she needs to know. */
public enum SignInProblem {
    UNKNOWN(403),
    LEFT(403),
    LEVEL(403),
    CANCELLED(200),
    UNAVAILABLE(503),
    SOMEBODY_ELSE(403),
    NOT_ANEW(403),
    TOO_OFTEN(429),
    FAILED(403);

    private final int status;

    SignInProblem(int status) {
        this.status = status;
    }

    int status() {
        return status;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SignInProblem of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(problem -> problem.word().equals(word))
                .findFirst()
                .orElse(FAILED);
    }

    static SignInProblem of(AuthenticationException failure) {
        var code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : "";
        if (code.equals("access_denied")) {
            return CANCELLED;
        }
        return Arrays.stream(SignInRefusal.values())
                .filter(refusal -> refusal.name().equals(code))
                .map(SignInProblem::of)
                .findFirst()
                .orElse(FAILED);
    }

    private static SignInProblem of(SignInRefusal refusal) {
        return switch (refusal) {
            case NO_IDENTITY_IN_THE_ANSWER -> FAILED;
            case LEVEL_IS_TOO_LOW -> LEVEL;
            case NOBODY_WE_KNOW -> UNKNOWN;
            case HAS_LEFT -> LEFT;
            case SOMEBODY_ELSE_CAME_BACK -> SOMEBODY_ELSE;
            case NOT_SEEN_ANEW -> NOT_ANEW;
        };
    }
}
