package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.stafett.identity.session.SignInAttempt;
import no.stafett.identity.session.SignInAttempts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/** What we asked an issuer, kept in the database until its answer comes: to any process, from the same browser, once. */
@Component
class AskedOfIssuers implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    private final SignInAttempts attempts;
    private final Registrations registrations;
    private final Clock clock;

    AskedOfIssuers(SignInAttempts attempts, Registrations registrations, Clock clock) {
        this.attempts = attempts;
        this.registrations = registrations;
        this.clock = clock;
    }

    /** Nobody asks without taking: an answer is good for one time. */
    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return null;
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            return;
        }
        attempts.begin(
                SessionCookie.given(request, response),
                new SignInAttempt(
                        attribute(asked, OAuth2ParameterNames.REGISTRATION_ID),
                        Objects.requireNonNull(asked.getState()),
                        attribute(asked, OidcParameterNames.NONCE),
                        attribute(asked, PkceParameterNames.CODE_VERIFIER),
                        Objects.requireNonNull(asked.getRedirectUri()),
                        Optional.ofNullable(asked.getAttribute(FreshSignIns.PARAMETER)),
                        clock.instant()));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        var browser = SessionCookie.of(request);
        if (state == null || browser.isEmpty()) {
            return null;
        }
        var attempt = attempts.finish(browser.get(), state).filter(one -> isAnsweredWhereAsked(one, request));
        attempt.ifPresent(one -> FreshSignIns.remember(one, request));
        return attempt.map(this::asked).orElse(null);
    }

    /** Each issuer answers at an address of its own, so that none can have the answer of another traded with it (mix-up). */
    private static boolean isAnsweredWhereAsked(SignInAttempt attempt, HttpServletRequest request) {
        return URI.create(attempt.redirect()).getPath().equals(request.getRequestURI());
    }

    private @Nullable OAuth2AuthorizationRequest asked(SignInAttempt attempt) {
        var registration = registrations.findByRegistrationId(attempt.registration());
        if (registration == null) {
            return null;
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(attempt.redirect())
                .scopes(registration.getScopes())
                .state(attempt.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, attempt.registration(),
                        OidcParameterNames.NONCE, attempt.nonce(),
                        PkceParameterNames.CODE_VERIFIER, attempt.verifier()))
                .build();
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return String.valueOf(Objects.requireNonNull(asked.getAttributes().get(name), name));
    }
}
