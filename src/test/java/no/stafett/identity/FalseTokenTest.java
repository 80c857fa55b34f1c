package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stafett.Visitor;
import no.stafett.local.LocalIssuer;
import no.stafett.local.LocalIssuer.TokenWriter;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are not the issuer's, not ours or not fresh. Each differs from the honest one in a single thing. */
class FalseTokenTest extends ConfiguredTest {

    private static final Map<String, Object> NEXT_DOOR = employee("laerar-nabokommune");
    private static final Map<String, Object> CITIZEN =
            Map.of("pid", PracticePeople.named("forelder1").key(), "acr", "idporten-loa-high");

    /** Of an honest sign-in just before, for the one that shows it again. */
    private static volatile String nonceSeen = "";

    static Stream<Arguments> falseTokens() {
        return Stream.of(
                // Made for another sign-in.
                falseToken("another nonce", claims(builder -> builder.claim("nonce", "another"))),
                falseToken("no nonce", claims(builder -> builder.claim("nonce", null))),
                falseToken("an empty nonce", claims(builder -> builder.claim("nonce", ""))),
                falseToken("a nonce that is a number", claims(builder -> builder.claim("nonce", 7))),
                falseToken("the nonce in capitals", FalseTokenTest::nonceInCapitals),
                falseToken("the nonce of the sign-in before", FalseTokenTest::nonceOfTheOneBefore),
                // Made for somebody else.
                falseToken("for another client", claims(builder -> builder.audience("another"))),
                falseToken("for nobody", claims(builder -> builder.audience((String) null))),
                falseToken("for an empty list", claims(builder -> builder.audience(List.of()))),
                falseToken("for a client that begins like us", claims(builder -> builder.audience("stafett2"))),
                falseToken("for us in capitals", claims(builder -> builder.audience("STAFETT"))),
                falseToken(
                        "for us and another, on the other's behalf",
                        claims(builder ->
                                builder.audience(List.of("stafett", "another")).claim("azp", "another"))),
                falseToken(
                        "for us and another, on nobody's behalf",
                        claims(builder ->
                                builder.audience(List.of("stafett", "another")).claim("azp", null))),
                falseToken("for us, on another's behalf", claims(builder -> builder.claim("azp", "another"))),
                // From somebody else.
                falseToken("from another issuer", claims(builder -> builder.issuer("https://issuer.example"))),
                falseToken("from nobody", claims(builder -> builder.issuer(null))),
                falseToken("from an issuer with a slash more", withIssuer(issuer -> issuer + "/")),
                falseToken("from an issuer in capitals", withIssuer(issuer -> issuer.toUpperCase(Locale.ROOT))),
                falseToken("from an issuer by https", withIssuer(issuer -> issuer.replace("http:", "https:"))),
                falseToken(
                        "from a neighbour in the same house",
                        withIssuer(issuer -> issuer.replace(ENTRA, ENTRA_NEXT_DOOR))),
                falseToken("about another tenant", claims(builder -> builder.claim("tid", NEXT_DOOR.get("tid")))),
                falseToken(
                        "about somebody in another tenant",
                        claims(builder ->
                                builder.claim("tid", NEXT_DOOR.get("tid")).claim("oid", NEXT_DOOR.get("oid")))),
                // At another time.
                falseToken(
                        "expired", claims(builder -> builder.issueTime(in(-900)).expirationTime(in(-600)))),
                falseToken("without an end", claims(builder -> builder.expirationTime(null))),
                falseToken("that ends before it begins", claims(builder -> builder.expirationTime(in(-3600)))),
                falseToken("issued in the future", claims(builder -> builder.issueTime(in(3600)))),
                falseToken("issued long ago", claims(builder -> builder.issueTime(in(-864_000)))),
                falseToken("never issued", claims(builder -> builder.issueTime(null))),
                falseToken("not yet good", claims(builder -> builder.notBeforeTime(in(3600)))),
                falseToken("about somebody seen tomorrow", claims(builder -> builder.claim("auth_time", in(86_400)))),
                // About nobody.
                falseToken("without a subject", claims(builder -> builder.subject(null))),
                falseToken("with an empty subject", claims(builder -> builder.subject(""))),
                falseToken("without a tenant", claims(builder -> builder.claim("tid", null))),
                falseToken("without an object", claims(builder -> builder.claim("oid", null))),
                falseToken("with an object that is a number", claims(builder -> builder.claim("oid", 7))),
                falseToken("with a list of objects", claims(builder -> builder.claim("oid", List.of("a", "b")))),
                falseToken(
                        "with an address instead of an object",
                        claims(builder -> builder.claim("oid", null).claim("email", "rektor@kommune.example"))),
                falseToken(
                        "with a number that is too short",
                        claims(builder -> builder.claim("oid", null)
                                .claim("pid", "0101900")
                                .claim("acr", "idporten-loa-high"))),
                falseToken(
                        "with a list of numbers",
                        claims(builder -> builder.claim("oid", null)
                                .claim("pid", List.of("01019012345"))
                                .claim("acr", "idporten-loa-high"))),
                // Of another kind.
                falseToken(
                        "of the kind that signs out", header(header -> header.type(new JOSEObjectType("logout+jwt")))),
                falseToken(
                        "of the kind that opens services", header(header -> header.type(new JOSEObjectType("at+jwt")))),
                falseToken(
                        "about an event",
                        claims(builder -> builder.claim(
                                "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of())))),
                falseToken(
                        "that demands what we do not know",
                        header(header -> header.criticalParams(Set.of("exp2")).customParam("exp2", 1))),
                // Not as sure as it was asked to be.
                citizenToken("of a low level", claims(builder -> builder.claim("acr", "idporten-loa-low"))),
                citizenToken("of a lower level", claims(builder -> builder.claim("acr", "idporten-loa-substantial"))),
                citizenToken("of no level", claims(builder -> builder.claim("acr", null))),
                citizenToken("of a level in capitals", claims(builder -> builder.claim("acr", "IDPORTEN-LOA-HIGH"))),
                citizenToken(
                        "of a list of levels", claims(builder -> builder.claim("acr", List.of("idporten-loa-high")))),
                citizenToken("of a level we do not know", claims(builder -> builder.claim("acr", "Level4"))),
                citizenToken("without a number", claims(builder -> builder.claim("pid", null))),
                citizenToken("with a number that is no text", claims(builder -> builder.claim("pid", 1019012345L))),
                citizenToken(
                        "with a number and a sign more",
                        claims(builder -> builder.claim("pid", CITIZEN.get("pid") + " "))),
                // Not signed by the issuer.
                falseToken("not signed", (claims, key) -> new PlainJWT(claims)),
                falseToken("not signed, but of the right name", FalseTokenTest::notSigned),
                falseToken(
                        "signed with another key of the same name",
                        (claims, key) -> LocalIssuer.signed(claims, anotherKey(key.getKeyID()))),
                falseToken(
                        "signed with another key of another name",
                        (claims, key) -> LocalIssuer.signed(claims, anotherKey("another"))),
                falseToken(
                        "signed with the right key under another name",
                        (claims, key) -> LocalIssuer.signed(
                                claims, new RSAKey.Builder(key).keyID("another").build())),
                falseToken("signed with a key it brings along", FalseTokenTest::keyBroughtAlong),
                falseToken("signed with a key it has the address of", FalseTokenTest::keyByAddress),
                falseToken(
                        "signed with a key it has the certificate's address of", FalseTokenTest::certificateByAddress),
                falseToken("signed with the public key as a shared secret", sharedSecret(JWSAlgorithm.HS256)),
                falseToken("the same with a longer code", sharedSecret(JWSAlgorithm.HS512)),
                falseToken("signed in another way by the right key", signedAs(JWSAlgorithm.PS256)),
                falseToken("signed in a longer way by the right key", signedAs(JWSAlgorithm.RS512)),
                falseToken("changed after it was signed", FalseTokenTest::changedAfterwards),
                falseToken("with the signature of another", FalseTokenTest::signatureOfAnother),
                falseToken("with one letter of the signature changed", FalseTokenTest::signatureChanged));
    }

    @Test
    void there_are_enough_of_them() {
        long count = falseTokens().count();
        System.out.println("false tokens, each refused through the whole round trip: " + count);
        assertThat(count).isGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseTokens")
    void a_false_token_lets_nobody_in(String what, boolean citizen, TokenWriter writer) {
        var issuer = citizen ? IDPORTEN : ENTRA;
        var way = "/oauth2/authorization/" + (citizen ? "idporten" : "entra");
        var claims = citizen ? CITIZEN : employee("rektor");
        issuers.next(issuer, claims, FalseTokenTest::remembered);
        var honest = stranger();
        honest.get(way);
        assertThat(honest.get("/profile").path()).as("the honest one").isEqualTo("/profile");

        issuers.next(issuer, claims, writer);
        var visitor = stranger();
        var page = visitor.get(way);

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.path()).isEqualTo("/sign-in/refused");
        assertThat(page.heading()).isIn("Innloggingen gikk ikke", "Logg inn på en tryggere måte");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    /** By the right road, with the right iss, and the key of another issuer that we trust as well. */
    @Test
    void the_key_of_one_issuer_is_worth_nothing_at_another() {
        issuers.next(
                ENTRA, employee("rektor"), (claims, _) -> LocalIssuer.signed(claims, issuers.key(ENTRA_NEXT_DOOR)));
        var visitor = stranger();

        var page = visitor.get("/oauth2/authorization/entra");

        assertRefused(visitor, page.status(), page.heading());
    }

    @Test
    void an_answer_with_another_state_is_refused() {
        var visitor = stranger();
        var answer = answerOfTheIssuer(visitor);

        var page = visitor.get(answer.toString().replaceFirst("state=[^&]+", "state=another"));

        assertRefused(visitor, page.status(), page.heading());
    }

    @Test
    void an_answer_meant_for_another_browser_is_refused() {
        var answer = answerOfTheIssuer(stranger());
        var victim = stranger();
        victim.get("/sign-in");

        var page = victim.get(answer.toString());

        assertRefused(victim, page.status(), page.heading());
    }

    @Test
    void an_answer_is_good_for_one_time() {
        var visitor = stranger();
        var answer = answerOfTheIssuer(visitor);
        visitor.get(answer.toString());
        assertThat(visitor.get("/profile").status()).isEqualTo(200);

        assertThat(stranger().get(answer.toString()).status()).isEqualTo(403);
        var again = visitor.get(answer.toString());
        assertThat(again.status()).isEqualTo(403);
    }

    @Test
    void a_code_is_worth_nothing_without_its_verifier() {
        var visitor = stranger();
        var request =
                visitor.getOnce("/oauth2/authorization/local?login_hint=rektor").header("Location");
        assertThat(request).contains("code_challenge_method=S256");
        var tampered = request.replaceFirst(
                "code_challenge=[^&]+", "code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");

        var page = visitor.get(tampered);

        assertRefused(visitor, page.status(), page.heading());
    }

    @Test
    void somebody_who_turns_back_at_the_issuer_can_try_again() {
        var visitor = stranger();
        var request = visitor.getOnce("/oauth2/authorization/local").header("Location");
        var state = request.replaceFirst(".*state=([^&]+).*", "$1");

        var page = visitor.get("/login/oauth2/code/local?error=access_denied&state=" + state);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.heading()).isEqualTo("Du logget ikke inn");
        assertThat(page.follow("Prøv å logge inn igjen").path()).isEqualTo("/sign-in");
    }

    private void assertRefused(Visitor visitor, int status, String heading) {
        assertThat(status).isEqualTo(403);
        assertThat(heading).isEqualTo("Innloggingen gikk ikke");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    private static URI answerOfTheIssuer(Visitor visitor) {
        var request =
                visitor.getOnce("/oauth2/authorization/local?login_hint=rektor").header("Location");
        return URI.create(visitor.getOnce(request).header("Location"));
    }

    private static Arguments falseToken(String what, TokenWriter writer) {
        return Arguments.of(what, false, writer);
    }

    private static Arguments citizenToken(String what, TokenWriter writer) {
        return Arguments.of("a citizen's " + what, true, writer);
    }

    private static TokenWriter claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return (claims, key) -> LocalIssuer.signed(
                change.apply(new JWTClaimsSet.Builder(claims)).build(), key);
    }

    private static Date in(int seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static TokenWriter withIssuer(UnaryOperator<String> change) {
        return (claims, key) -> LocalIssuer.signed(
                new JWTClaimsSet.Builder(claims)
                        .issuer(change.apply(claims.getIssuer()))
                        .build(),
                key);
    }

    private static TokenWriter header(UnaryOperator<JWSHeader.Builder> change) {
        return (claims, key) -> {
            var token = new SignedJWT(
                    change.apply(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()))
                            .build(),
                    claims);
            token.sign(new RSASSASigner(key));
            return token;
        };
    }

    private static TokenWriter signedAs(JWSAlgorithm algorithm) {
        return (claims, key) -> {
            var token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token;
        };
    }

    private static RSAKey anotherKey(String name) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(name).generate();
    }

    private static JWT nonceInCapitals(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var nonce = String.valueOf(claims.getClaim("nonce"));
        return LocalIssuer.signed(
                new JWTClaimsSet.Builder(claims)
                        .claim("nonce", nonce.toUpperCase(Locale.ROOT))
                        .build(),
                key);
    }

    private static JWT nonceOfTheOneBefore(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        return LocalIssuer.signed(
                new JWTClaimsSet.Builder(claims).claim("nonce", nonceSeen).build(), key);
    }

    private static JWT remembered(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        nonceSeen = String.valueOf(claims.getClaim("nonce"));
        return LocalIssuer.signed(claims, key);
    }

    private static JWT notSigned(JWTClaimsSet claims, RSAKey key) {
        return new PlainJWT(
                new PlainHeader.Builder().customParam("kid", key.getKeyID()).build(), claims);
    }

    private static JWT keyBroughtAlong(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var own = anotherKey(key.getKeyID());
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .jwk(own.toPublicJWK())
                        .build(),
                claims);
        token.sign(new RSASSASigner(own));
        return token;
    }

    private static JWT keyByAddress(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .jwkURL(URI.create("http://localhost:9/keys"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(anotherKey(key.getKeyID())));
        return token;
    }

    private static JWT certificateByAddress(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .x509CertURL(URI.create("http://localhost:9/certificate"))
                        .build(),
                claims);
        token.sign(new RSASSASigner(anotherKey(key.getKeyID())));
        return token;
    }

    private static TokenWriter sharedSecret(JWSAlgorithm algorithm) {
        return (claims, key) -> {
            var token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
            return token;
        };
    }

    private static JWT signatureOfAnother(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var honest = (SignedJWT) LocalIssuer.signed(claims, key);
        var other = (SignedJWT) LocalIssuer.signed(
                new JWTClaimsSet.Builder(claims).claim("oid", "another").build(), key);
        return parts(honest, honest.getPayload().toBase64URL(), other.getSignature());
    }

    private static JWT signatureChanged(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var honest = (SignedJWT) LocalIssuer.signed(claims, key);
        var bytes = honest.getSignature().decode();
        bytes[17] ^= 1;
        return parts(honest, honest.getPayload().toBase64URL(), Base64URL.encode(bytes));
    }

    private static JWT changedAfterwards(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var honest = (SignedJWT) LocalIssuer.signed(claims, key);
        var changed = new JWTClaimsSet.Builder(claims).claim("name", "another").build();
        return parts(honest, changed.toPayload().toBase64URL(), honest.getSignature());
    }

    private static JWT parts(SignedJWT honest, Base64URL payload, Base64URL signature) {
        try {
            return new SignedJWT(honest.getHeader().toBase64URL(), payload, signature);
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
