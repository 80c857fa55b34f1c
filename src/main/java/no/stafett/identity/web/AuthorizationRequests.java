package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * What we ask an issuer: state, nonce and PKCE always, then the level it is set up for, the reader's language, whom the
 * reader says she is, and to see her anew when that is why she comes. What counts is what the issuer answers.
 */
@Component
class AuthorizationRequests implements OAuth2AuthorizationRequestResolver {

    private static final String HINT = "login_hint";

    private final Registrations registrations;
    private final LocaleResolver languages;
    private final FreshSignIns freshSignIns;
    private final DefaultOAuth2AuthorizationRequestResolver requests;

    AuthorizationRequests(Registrations registrations, LocaleResolver languages, FreshSignIns freshSignIns) {
        this.registrations = registrations;
        this.languages = languages;
        this.freshSignIns = freshSignIns;
        this.requests = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return withParameters(request, requests.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
        return withParameters(request, requests.resolve(request, registrationId));
    }

    private @Nullable OAuth2AuthorizationRequest withParameters(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest asked) {
        if (asked == null) {
            return null;
        }
        Map<String, Object> parameters = new LinkedHashMap<>(asked.getAdditionalParameters());
        parameters.put("ui_locales", languages.resolveLocale(request).getLanguage());
        String id = Objects.requireNonNull(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        var configured = registrations.issuer(id).parameters();
        if (configured != null) {
            parameters.putAll(configured);
        }
        var hint = request.getParameter(HINT);
        if (hint != null) {
            parameters.put(HINT, hint);
        }
        var anew = FreshSignIns.askedFor(request, id);
        if (anew.isPresent()) {
            parameters.putAll(freshSignIns.parameters());
        }
        return OAuth2AuthorizationRequest.from(asked)
                .additionalParameters(parameters)
                .attributes(kept -> anew.ifPresent(act -> kept.put(FreshSignIns.PARAMETER, act)))
                .build();
    }
}
