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
    LEVEL(403),
    CANCELLED(200),
    UNAVAILABLE(503),
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
        if (code.equals(SignInRefusal.NOBODY_WE_KNOW.name())) {
            return UNKNOWN;
        }
        if (code.equals(SignInRefusal.LEVEL_IS_TOO_LOW.name())) {
            return LEVEL;
        }
        return code.equals("access_denied") ? CANCELLED : FAILED;
    }
}
