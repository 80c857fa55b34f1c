package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.LocalIssuer;
import no.stafett.local.LocalIssuer.TokenWriter;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Answers that are not the issuer's, not ours or not fresh. Each differs from the honest one in a single thing. */
class FalseTokenTest extends StafettTest {

    static Stream<Arguments> falseTokens() {
        return Stream.of(
                falseToken("another nonce", claims(builder -> builder.claim("nonce", "another"))),
                falseToken("no nonce", claims(builder -> builder.claim("nonce", null))),
                falseToken("for another client", claims(builder -> builder.audience("another"))),
                falseToken(
                        "for us and another, on the other's behalf",
                        claims(builder -> builder.audience(java.util.List.of("stafett-local", "another"))
                                .claim("azp", "another"))),
                falseToken("from another issuer", claims(builder -> builder.issuer("https://issuer.example"))),
                falseToken(
                        "expired",
                        claims(builder -> builder.issueTime(
                                        Date.from(Instant.now().minusSeconds(900)))
                                .expirationTime(Date.from(Instant.now().minusSeconds(600))))),
                falseToken("without an end", claims(builder -> builder.expirationTime(null))),
                falseToken(
                        "issued in the future",
                        claims(builder ->
                                builder.issueTime(Date.from(Instant.now().plusSeconds(3600))))),
                falseToken("not signed", (claims, key) -> new PlainJWT(claims)),
                falseToken(
                        "signed with another key of the same name",
                        (claims, key) -> LocalIssuer.signed(
                                claims,
                                new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate())),
                falseToken("signed with the public key as a shared secret", FalseTokenTest::signedWithPublicKey),
                falseToken("changed after it was signed", FalseTokenTest::changedAfterwards));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("falseTokens")
    void a_false_token_lets_nobody_in(String what, TokenWriter writer) {
        var username = "falsk " + what;
        issuer.know(username, honestClaims(), writer);
        var visitor = stranger();

        var page = visitor.get("/sign-in/local?as=" + username.replace(" ", "%20"));

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.heading()).isEqualTo("Innloggingen gikk ikke");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_same_claims_in_an_honest_token_do_let_in() {
        issuer.know("ærleg", honestClaims(), LocalIssuer::signed);
        var visitor = stranger();
        visitor.get("/sign-in/local?as=%C3%A6rleg");

        assertThat(visitor.get("/profile").text()).contains("Turid Bergheim");
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

    private static java.util.Map<String, Object> honestClaims() {
        var rector = PracticePeople.named("rektor");
        return java.util.Map.of("tid", rector.tenant().toString(), "oid", rector.key());
    }

    private static Arguments falseToken(String what, TokenWriter writer) {
        return Arguments.of(what, writer);
    }

    private static TokenWriter claims(UnaryOperator<JWTClaimsSet.Builder> change) {
        return (claims, key) -> LocalIssuer.signed(
                change.apply(new JWTClaimsSet.Builder(claims)).build(), key);
    }

    private static JWT signedWithPublicKey(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(), claims);
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token;
    }

    private static JWT changedAfterwards(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var honest = (SignedJWT) LocalIssuer.signed(claims, key);
        var changed = new JWTClaimsSet.Builder(claims).claim("oid", "another").build();
        try {
            return new SignedJWT(
                    honest.getHeader().toBase64URL(), changed.toPayload().toBase64URL(), honest.getSignature());
        } catch (java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
