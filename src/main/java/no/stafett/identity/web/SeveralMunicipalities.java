package no.stafett.identity.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.stafett.identity.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Somebody known in several municipalities who has not yet said which one it is about. Opens no door but that page. */
record SeveralMunicipalities(List<SignedIn> choices) implements OidcUser {

    @Override
    public String getName() {
        return choices.getFirst().getName();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return choices.getFirst().getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return choices.getFirst().getClaims();
    }

    @Override
    public OidcUserInfo getUserInfo() {
        return choices.getFirst().getUserInfo();
    }

    @Override
    public OidcIdToken getIdToken() {
        return choices.getFirst().getIdToken();
    }

    @Override
    public String toString() {
        return "SeveralMunicipalities[masked]";
    }
}
