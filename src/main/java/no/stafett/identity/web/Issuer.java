package no.stafett.identity.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import no.stafett.identity.domain.KeyKind;
import org.jspecify.annotations.Nullable;

/**
 * One way to sign in, as configured (docs/running.md).
 *
 * @param issuer where it is; its discovery document says the rest
 * @param keys what it may vouch for
 * @param parameters what it wants to hear in every request, such as the level
 * @param name what the button says when the house has no word of its own for it
 */
record Issuer(
        String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        List<KeyKind> keys,
        @Nullable List<String> scopes,
        @Nullable Map<String, String> parameters,
        @Nullable String name) {

    boolean isConfigured() {
        return clientId != null && !clientId.isBlank();
    }

    String origin() {
        var address = URI.create(issuer);
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Issuer[" + issuer + "]";
    }
}
