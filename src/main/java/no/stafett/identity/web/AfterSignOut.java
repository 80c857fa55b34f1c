package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.util.UrlUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signed out here, she is signed out at the issuer too, when it is set up so (OpenID Connect RP-Initiated Logout): on a
 * shared machine the next one must not come in on her sign-in. An issuer that does not answer keeps nobody signed in here.
 */
@Component
class AfterSignOut implements LogoutSuccessHandler {

    private static final Logger LOG = LoggerFactory.getLogger(AfterSignOut.class);

    private final Registrations registrations;

    AfterSignOut(Registrations registrations) {
        this.registrations = registrations;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException {
        var here = UriComponentsBuilder.fromUriString(UrlUtils.buildFullRequestUrl(request))
                .replacePath("/sign-in")
                .replaceQuery("signed-out")
                .build()
                .toUri();
        response.sendRedirect(there(authentication, here).map(URI::toString).orElse("/sign-in?signed-out"));
    }

    private Optional<URI> there(@Nullable Authentication authentication, URI here) {
        if (!(authentication instanceof OAuth2AuthenticationToken token)) {
            return Optional.empty();
        }
        var id = token.getAuthorizedClientRegistrationId();
        try {
            return registrations
                    .signOutPage(id)
                    .map(page -> UriComponentsBuilder.fromUri(page)
                            .queryParam("client_id", "{client}")
                            .queryParam("post_logout_redirect_uri", "{here}")
                            .encode()
                            .buildAndExpand(registrations.issuer(id).clientId(), here)
                            .toUri());
        } catch (RuntimeException away) {
            LOG.warn(
                    "{} does not tell where to sign out: {}",
                    id,
                    away.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
