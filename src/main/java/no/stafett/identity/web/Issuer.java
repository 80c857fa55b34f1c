package no.stafett.identity.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.identity.domain.KeyKind;
import org.jspecify.annotations.Nullable;

/**
 * One way to sign in, as configured (docs/running.md).
 *
 * @param issuer where it is; its discovery document says the rest
 * @param keys what it may vouch for
 * @param parameters what it wants to hear in every request, such as the level
 * @param name what the button says when the house has no word of its own for it
 * @param signOut where its page for signing out is (scheme and host), when one who signs out here shall be signed out there
 *     too
 */
record Issuer(
        String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        List<KeyKind> keys,
        @Nullable List<String> scopes,
        @Nullable Map<String, String> parameters,
        @Nullable String name,
        @Nullable String signOut) {

    private static final String ENTRA = "login.microsoftonline.com";

    boolean isConfigured() {
        return clientId != null && !clientId.isBlank();
    }

    String origin() {
        return originOf(URI.create(issuer));
    }

    Optional<String> signOutOrigin() {
        return Optional.ofNullable(signOut).filter(origin -> !origin.isBlank());
    }

    /**
     * An Entra issuer speaks of its own tenant only: those that are let in are those configured, one by one. One for
     * everybody's tenants speaks of nobody.
     */
    boolean maySpeakOf(Map<String, Object> claims) {
        var address = URI.create(issuer);
        return !ENTRA.equals(address.getHost()) || address.getPath().equals("/" + claims.get("tid") + "/v2.0");
    }

    static String originOf(URI address) {
        return address.getScheme() + "://" + address.getAuthority();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Issuer[" + issuer + "]";
    }
}
