package no.stafett.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import no.stafett.local.LocalIssuer;
import no.stafett.local.LocalIssuer.TokenWriter;
import okhttp3.Headers;

/**
 * As many issuers as there are names, in a server that is not of our making. It runs the whole protocol itself; only the
 * token it hands over at the end can be written anew on the way out.
 */
final class Issuers {

    /** What we are called at all of them. */
    static final String CLIENT = "stafett";

    private static final String ASKED_FROM_INSIDE = "X-Inside";

    private final KeyProvider keys = new KeyProvider();
    private final Map<String, Told> next = new ConcurrentHashMap<>();
    private final MockOAuth2Server server;

    Issuers() {
        server = new MockOAuth2Server(
                new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(keys)), new Rewriting());
        server.start();
    }

    private record Told(Map<String, Object> claims, TokenWriter writer) {}

    String address(String issuer) {
        return server.issuerUrl(issuer).toString();
    }

    RSAKey key(String issuer) {
        return keys.signingKey(issuer).toRSAKey();
    }

    /** What this issuer says of the next who comes. */
    void next(String issuer, Map<String, Object> claims) {
        next(issuer, claims, LocalIssuer::signed);
    }

    /** The same, in a token written as the test likes. */
    void next(String issuer, Map<String, Object> claims, TokenWriter writer) {
        next.put(issuer, new Told(claims, writer));
    }

    void stop() {
        server.shutdown();
    }

    /** Stands in front of the token endpoint, asks it, and writes its token anew. */
    private final class Rewriting implements Route {

        @Override
        public boolean match(OAuth2HttpRequest request) {
            return request.getUrl().encodedPath().endsWith("/token")
                    && request.getHeaders().get(ASKED_FROM_INSIDE) == null;
        }

        @Override
        public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
            try (var http = HttpClient.newHttpClient()) {
                var honest = http.send(
                        HttpRequest.newBuilder(URI.create(request.getUrl().toString()))
                                .header(ASKED_FROM_INSIDE, "yes")
                                .header("Content-Type", header(request, "Content-Type"))
                                .header("Authorization", header(request, "Authorization"))
                                .POST(BodyPublishers.ofString(Objects.requireNonNull(request.getBody())))
                                .build(),
                        BodyHandlers.ofString());
                var issuer = request.getUrl().encodedPath().replaceFirst("^/(.*)/token$", "$1");
                var body = honest.statusCode() == 200 ? rewritten(issuer, honest.body()) : honest.body();
                return new OAuth2HttpResponse(
                        Headers.of("Content-Type", "application/json"), honest.statusCode(), body, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            } catch (ParseException | JOSEException e) {
                throw new IllegalStateException(e);
            }
        }

        private String rewritten(String issuer, String body) throws ParseException, JOSEException {
            var answer = JSONObjectUtils.parse(body);
            var told = next.get(issuer);
            var claims = new JWTClaimsSet.Builder(SignedJWT.parse(String.valueOf(answer.get("id_token")))
                            .getJWTClaimsSet())
                    .audience(CLIENT)
                    .claim("auth_time", Instant.now().getEpochSecond());
            told.claims().forEach(claims::claim);
            answer.put(
                    "id_token", told.writer().write(claims.build(), key(issuer)).serialize());
            return JSONObjectUtils.toJSONString(answer);
        }

        private static String header(OAuth2HttpRequest request, String name) {
            return Objects.requireNonNull(request.getHeaders().get(name), name);
        }
    }
}
