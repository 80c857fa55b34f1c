package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.UUID;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.local.PracticePeople;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Out here is out there, and out there is out here. */
class SignOutTest extends StafettTest {

    private final String session = UUID.randomUUID().toString();

    @Test
    void the_issuer_ends_the_session_without_a_cookie() {
        var visitor = signedIn();

        var answer = stranger().getOnce("/sign-out/local?iss=" + issuerAddress() + "&sid=" + session);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void an_issuer_that_does_not_say_who_it_is_is_known_by_the_address() {
        var visitor = signedIn();

        stranger().getOnce("/sign-out/local?sid=" + session);

        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-out/local?sid=another",
                "/sign-out/local?sid=",
                "/sign-out/local",
                "/sign-out/local?iss=https://issuer.example&sid=SESSION",
                "/sign-out/idporten?sid=SESSION",
                "/sign-out/nobody?sid=SESSION"
            })
    void a_forged_one_ends_nothing_and_learns_nothing(String path) {
        var visitor = signedIn();

        var answer = stranger().getOnce(path.replace("SESSION", session));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(visitor.get("/profile").path()).isEqualTo("/profile");
    }

    @Test
    void only_an_issuer_may_put_it_in_a_frame() {
        var answer = stranger().getOnce("/sign-out/local?sid=" + session);

        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; frame-ancestors " + address());
        assertThat(answer.header("X-Frame-Options")).isEmpty();
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(stranger().getOnce("/sign-in").header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void one_who_signs_out_here_is_signed_out_at_the_issuer_and_comes_back() {
        var out = signedIn().get("/profile").form("/sign-out").submit();

        assertThat(out.redirects()).extracting(URI::getPath).containsExactly("/local/issuer/end-session", "/sign-in");
        assertThat(out.redirects().getFirst().getQuery())
                .contains("client_id=stafett-local", "post_logout_redirect_uri=" + address() + "/sign-in?signed-out");
        assertThat(out.text()).contains("Du er logget ut.");
    }

    private Visitor signedIn() {
        var rector = PracticePeople.named("rektor");
        var username = "rektor " + session;
        issuer.know(username, Map.of("tid", rector.tenant().toString(), "oid", rector.key(), "sid", session));
        var visitor = stranger();
        visitor.get("/sign-in/local?as=" + username.replace(" ", "%20"));
        assertThat(visitor.get("/profile").path()).isEqualTo("/profile");
        return visitor;
    }

    private String issuerAddress() {
        return address() + "/local/issuer";
    }
}
