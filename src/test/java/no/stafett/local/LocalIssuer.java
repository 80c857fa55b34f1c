package no.stafett.local;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GrantType;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.token.OIDCTokens;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * A small OpenID Connect provider that vouches for the practice people: code flow only, PKCE S256 demanded, a code is good
 * for one minute and one time.
 */
@Local
@Component
public class LocalIssuer {

    static final String PATH = "/local/issuer";
    static final String CLIENT = "stafett-local";
    static final String SECRET = "not-a-secret-outside-this-machine";

    private static final Duration CODE_LIFE = Duration.ofMinutes(1);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(2);

    private final String address;
    private final Set<URI> redirects;
    private final RSAKey key;
    private final Clock clock;
    private final Map<String, Waiting> codes = new ConcurrentHashMap<>();
    private final Map<String, Stranger> strangers = new ConcurrentHashMap<>();

    LocalIssuer(
            @Value("${stafett.sign-in.local.issuer}") String address, @Value("${server.port}") int port, Clock clock)
            throws JOSEException {
        this.address = address;
        this.redirects = Set.of(
                URI.create("http://localhost:" + port + "/login/oauth2/code/local"),
                URI.create("http://127.0.0.1:" + port + "/login/oauth2/code/local"));
        this.clock = clock;
        this.key = new RSAKeyGenerator(2048)
                .keyID(UUID.randomUUID().toString())
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.RS256)
                .generate();
    }

    /** How the claims of a sign-in become a token. Tests of refusals write false ones. */
    @FunctionalInterface
    public interface TokenWriter {
        JWT write(JWTClaimsSet claims, RSAKey key) throws JOSEException;
    }

    private record Waiting(AuthenticationRequest request, String username, Instant until) {}

    private record Stranger(Map<String, Object> claims, TokenWriter writer) {}

    /** Lets a test sign in as somebody who is not among the practice people. */
    public void know(String username, Map<String, Object> claims) {
        know(username, claims, LocalIssuer::signed);
    }

    /** The same, with tokens written as the test likes. */
    public void know(String username, Map<String, Object> claims, TokenWriter writer) {
        strangers.put(username, new Stranger(claims, writer));
    }

    /** An honest token. */
    public static JWT signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new RSASSASigner(key));
        return token;
    }

    boolean knows(String username) {
        return strangers.containsKey(username)
                || PracticePeople.all().stream()
                        .anyMatch(person ->
                                !username.isEmpty() && person.username().equals(username));
    }

    Map<String, Object> discovery() {
        var metadata = new OIDCProviderMetadata(
                new Issuer(address), List.of(SubjectType.PAIRWISE), URI.create(address + "/jwks"));
        metadata.setAuthorizationEndpointURI(URI.create(address + "/authorize"));
        metadata.setTokenEndpointURI(URI.create(address + "/token"));
        metadata.setEndSessionEndpointURI(URI.create(address + "/end-session"));
        metadata.setResponseTypes(List.of(ResponseType.CODE));
        metadata.setGrantTypes(List.of(GrantType.AUTHORIZATION_CODE));
        metadata.setScopes(new Scope("openid", "profile"));
        metadata.setIDTokenJWSAlgs(List.of(JWSAlgorithm.RS256));
        metadata.setCodeChallengeMethods(List.of(CodeChallengeMethod.S256));
        metadata.setTokenEndpointAuthMethods(List.of(ClientAuthenticationMethod.CLIENT_SECRET_BASIC));
        return metadata.toJSONObject();
    }

    Map<String, Object> publicKeys() {
        return new JWKSet(key).toJSONObject(true);
    }

    /** A request we may answer: our client, its address, a code, S256. Anything else is refused. */
    AuthenticationRequest read(Map<String, List<String>> parameters) throws ParseException {
        var request = AuthenticationRequest.parse(parameters);
        boolean sound = CLIENT.equals(request.getClientID().getValue())
                && redirects.contains(request.getRedirectionURI())
                && ResponseType.CODE.equals(request.getResponseType())
                && CodeChallengeMethod.S256.equals(request.getCodeChallengeMethod())
                && request.getState() != null
                && request.getNonce() != null;
        if (!sound) {
            throw new ParseException("not a request from our client", OAuth2Error.INVALID_REQUEST);
        }
        return request;
    }

    /** Where the reader goes back to when she has said who she is. */
    URI answer(AuthenticationRequest request, String username) {
        var code = new AuthorizationCode();
        codes.put(
                code.getValue(), new Waiting(request, username, clock.instant().plus(CODE_LIFE)));
        return new AuthenticationSuccessResponse(
                        request.getRedirectionURI(), code, null, null, request.getState(), null, null)
                .toURI();
    }

    /** Back to the one who asked, when that is our client; this issuer keeps no session of its own. */
    Optional<URI> signOut(String client, URI asked) {
        return Optional.of(asked)
                .filter(_ -> CLIENT.equals(client))
                .filter(back -> redirects.stream()
                        .anyMatch(ours -> ours.getAuthority().equals(back.getAuthority())
                                && ours.getScheme().equals(back.getScheme())));
    }

    /** A token for a code, once, to the one who holds the verifier. */
    TokenResponse token(TokenRequest request) throws JOSEException {
        if (!(request.getClientAuthentication() instanceof PlainClientSecret client)
                || !CLIENT.equals(client.getClientID().getValue())
                || !SECRET.equals(client.getClientSecret().getValue())) {
            return refused(OAuth2Error.INVALID_CLIENT);
        }
        if (!(request.getAuthorizationGrant() instanceof AuthorizationCodeGrant grant)) {
            return refused(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        }
        var waiting = Optional.ofNullable(
                        codes.remove(grant.getAuthorizationCode().getValue()))
                .filter(each -> clock.instant().isBefore(each.until()))
                .filter(each -> each.request().getRedirectionURI().equals(grant.getRedirectionURI()))
                .filter(each -> grant.getCodeVerifier() != null
                        && CodeChallenge.compute(CodeChallengeMethod.S256, grant.getCodeVerifier())
                                .equals(each.request().getCodeChallenge()));
        if (waiting.isEmpty()) {
            return refused(OAuth2Error.INVALID_GRANT);
        }
        return new OIDCTokenResponse(new OIDCTokens(
                idToken(waiting.get()), new BearerAccessToken(TOKEN_LIFE.toSeconds(), new Scope("openid")), null));
    }

    private JWT idToken(Waiting waiting) throws JOSEException {
        var stranger = strangers.get(waiting.username());
        var claims = stranger != null
                ? stranger.claims()
                : PracticePeople.named(waiting.username()).claims();
        var now = clock.instant();
        var token = new JWTClaimsSet.Builder()
                .issuer(address)
                .subject(UUID.nameUUIDFromBytes(waiting.username().getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .audience(CLIENT)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(TOKEN_LIFE)))
                .jwtID(UUID.randomUUID().toString())
                .claim("auth_time", now.getEpochSecond())
                .claim("nonce", waiting.request().getNonce().getValue());
        claims.forEach(token::claim);
        return (stranger != null ? stranger.writer() : (TokenWriter) LocalIssuer::signed).write(token.build(), key);
    }

    private static TokenResponse refused(ErrorObject why) {
        return new TokenErrorResponse(why);
    }
}
