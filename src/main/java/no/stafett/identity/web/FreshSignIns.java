package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import no.stafett.identity.domain.AskedAgain;
import no.stafett.identity.session.SignInAttempt;
import no.stafett.shared.Outcome;
import no.stafett.shared.WeightyAct;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Sends somebody who is signed in to her own issuer once more, and sees to it that she comes back as herself, seen anew.
 * What counts is the time the issuer tells, kept in our session; never a level or a time from before (J-06).
 */
@Component
class FreshSignIns {

    static final String PARAMETER = "anew-for";

    private static final String ASKED = FreshSignIns.class.getName();

    private final Duration longest;
    private final Clock clock;

    FreshSignIns(@Value("${stafett.fresh-sign-in}") Duration longest, Clock clock) {
        this.longest = longest;
        this.clock = clock;
    }

    /** Whether the one who asks may do this now. */
    boolean isFresh(SignedIn person, WeightyAct act) {
        return person.isSeenSince(clock.instant().minus(longest), act);
    }

    /** Where she is sent, so that she may. */
    static Optional<String> wayTo(WeightyAct act) {
        return signedIn()
                .map(token -> "/oauth2/authorization/" + token.getAuthorizedClientRegistrationId() + "?" + PARAMETER
                        + "=" + act);
    }

    /** What she is to be seen for, when she who is signed in has asked for it and goes where she came from. */
    static Optional<WeightyAct> askedFor(HttpServletRequest request, String registration) {
        return signedIn()
                .filter(token -> token.getAuthorizedClientRegistrationId().equals(registration))
                .flatMap(_ -> Arrays.stream(WeightyAct.values())
                        .filter(act -> act.name().equals(request.getParameter(PARAMETER)))
                        .findFirst());
    }

    /** What the issuer must hear: ask her whoever she is to you, and tell when you did. */
    Map<String, String> parameters() {
        return Map.of("prompt", "login", "max_age", String.valueOf(longest.toSeconds()));
    }

    /** The answer to this comes with the request. */
    static void remember(SignInAttempt attempt, HttpServletRequest request) {
        if (attempt.anewFor().isPresent()) {
            request.setAttribute(ASKED, attempt);
        }
    }

    static boolean wasAsked(HttpServletRequest request) {
        return request.getAttribute(ASKED) != null;
    }

    /**
     * The one who came back, as somebody seen anew when that was what she was sent for. A session that was over meanwhile
     * makes it an ordinary sign-in. Fails when it is not she, or when she was let through unseen.
     */
    static JustSignedIn hold(JustSignedIn back) {
        var asked =
                RequestContextHolder.currentRequestAttributes().getAttribute(ASKED, RequestAttributes.SCOPE_REQUEST);
        var before = signedIn().map(token -> (SignedIn) token.getPrincipal());
        return asked instanceof SignInAttempt attempt && attempt.anewFor().isPresent() && before.isPresent()
                ? again(before.get(), attempt, attempt.anewFor().get(), back)
                : back;
    }

    private static JustSignedIn again(SignedIn before, SignInAttempt attempt, WeightyAct act, JustSignedIn back) {
        var first = back.people().getFirst();
        var asked = new AskedAgain(
                before.actor(), before.authenticationLevel(), before.authenticatedAt(), attempt.askedAt());
        return switch (asked.answeredBy(
                back.people().stream().map(SignedIn::actor).toList(),
                first.authenticationLevel(),
                first.authenticatedAt())) {
            case Outcome.Done<?>(var herself) ->
                new JustSignedIn(
                        back.people().stream()
                                .filter(person -> person.actor().equals(herself))
                                .map(person -> person.seenAnewFor(act))
                                .toList(),
                        back.sessionAtTheIssuer());
            case Outcome.Refused<?>(var reasons) ->
                throw new OAuth2AuthenticationException(
                        new OAuth2Error(reasons.getFirst().name()));
        };
    }

    private static Optional<OAuth2AuthenticationToken> signedIn() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken token
                        && token.getPrincipal() instanceof SignedIn
                ? Optional.of(token)
                : Optional.empty();
    }
}
