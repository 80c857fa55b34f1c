package no.stafett.identity.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Somebody an issuer has vouched for and no session knows yet. Lives for the one request that opens her session.
 *
 * @param people herself, once for each municipality that knows her
 * @param sessionAtTheIssuer the issuer's name for her session there, which it uses when that ends
 */
record JustSignedIn(List<SignedIn> people, Optional<String> sessionAtTheIssuer) implements OidcUser {

    boolean mustChoose() {
        return people.size() > 1;
    }

    @Override
    public String getName() {
        return people.getFirst().getName();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return people.getFirst().getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return people.getFirst().getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return people.getFirst().getIdToken();
    }

    @Override
    public String toString() {
        return "JustSignedIn[masked]";
    }
}
