package no.stafett.identity.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/**
 * The issuers this installation trusts: those under {@code stafett.sign-in} that have a client id.
 *
 * <p>An issuer is asked for its discovery document when somebody first signs in there, so that one that is down neither
 * stops the start nor the others.
 */
@Component
public class Registrations implements ClientRegistrationRepository {

    private final Map<String, Issuer> issuers = new LinkedHashMap<>();
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();

    Registrations(Environment environment) {
        Binder.get(environment)
                .bind("stafett.sign-in", Bindable.mapOf(String.class, Issuer.class))
                .orElse(Map.of())
                .forEach((id, issuer) -> {
                    if (issuer.isConfigured()) {
                        issuers.put(id, issuer);
                    }
                });
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        var issuer = issuers.get(id);
        return issuer == null ? null : discovered.computeIfAbsent(id, _ -> discover(id, issuer));
    }

    /** The names of the registrations, in the order they are configured. */
    public List<String> ids() {
        return List.copyOf(issuers.keySet());
    }

    /** What a button calls an issuer the house has no word of its own for. */
    String nameOf(String id) {
        var name = issuer(id).name();
        return name == null || name.isBlank() ? id : name;
    }

    /** Where the issuers are, for the answer's security policy. */
    List<String> origins() {
        return issuers.values().stream()
                .flatMap(issuer -> Stream.concat(Stream.of(issuer.origin()), issuer.signOutOrigin().stream()))
                .distinct()
                .toList();
    }

    /**
     * Where one signs out at the issuer, as its discovery document says. Nothing when nobody shall be sent there, or when
     * it lies somewhere else than configured: the answer's security policy would stop the reader on the way.
     */
    Optional<URI> signOutPage(String id) {
        var configured = issuer(id).signOutOrigin();
        var registration = configured.isEmpty() ? null : findByRegistrationId(id);
        if (registration == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get("end_session_endpoint"))
                .map(page -> URI.create(String.valueOf(page)))
                .filter(page -> Issuer.originOf(page).equals(configured.get()));
    }

    Issuer issuer(String id) {
        return Objects.requireNonNull(issuers.get(id), "not configured");
    }

    private static ClientRegistration discover(String id, Issuer issuer) {
        var secret = issuer.clientSecret();
        var scopes = issuer.scopes();
        var registration = ClientRegistrations.fromIssuerLocation(issuer.issuer())
                .registrationId(id)
                .clientId(Objects.requireNonNull(issuer.clientId()))
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope(scopes == null || scopes.isEmpty() ? List.of("openid") : scopes)
                .userNameAttributeName("sub")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
        if (secret != null && !secret.isBlank()) {
            registration.clientSecret(secret);
        }
        return registration.build();
    }
}
