package no.stafett.identity.web;

import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.stafett.identity.AuthenticationLevel;
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
    private static final String OF_A_TENANT = "/v2.0";

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
        boolean hasTenant = ENTRA.equals(address.getHost()) || address.getPath().endsWith(OF_A_TENANT);
        return !hasTenant || address.getPath().equals("/" + claims.get("tid") + OF_A_TENANT);
    }

    /** Whether this is as sure as it was asked to be (standards I-01): an answer below what was asked for is no answer. */
    boolean isAskedForNoMoreThan(AuthenticationLevel level) {
        return Optional.ofNullable(parameters)
                .map(all -> all.get("acr_values"))
                .flatMap(asked -> Arrays.stream(asked.split(" "))
                        .flatMap(acr -> KeyKind.levelOf(acr).stream())
                        .min(Comparator.naturalOrder()))
                .filter(lowest -> level.compareTo(lowest) < 0)
                .isEmpty();
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
