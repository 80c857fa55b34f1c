package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import no.stafett.Seen;
import no.stafett.StafettTest;
import no.stafett.local.PracticePeople;
import no.stafett.tenant.SignedContext;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds around every page: headers, tokens, sessions, and the wall between municipalities. */
class SessionTest extends StafettTest {

    @Autowired
    private People people;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private SignedContext context;

    @Test
    void a_session_gets_a_new_name_when_somebody_signs_in() {
        var visitor = stranger();
        visitor.get("/sign-in");
        var before = visitor.cookie("stafett");
        assertThat(before).isNotEmpty();

        visitor.get("/sign-in/local?as=kollega");

        assertThat(visitor.cookie("stafett")).isNotEmpty().isNotEqualTo(before);
        var thief = stranger().setCookie("stafett", before);
        assertThat(thief.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void the_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var cookie = stranger().get("/sign-in").header("Set-Cookie");

        assertThat(cookie)
                .startsWith("stafett=")
                .contains("HttpOnly")
                .contains("SameSite=Lax")
                .contains("Path=/");
    }

    @Test
    void signing_out_ends_the_session_and_empties_the_browser() {
        var visitor = visitor("kollega");
        var session = visitor.cookie("stafett");
        var profile = visitor.get("/profile");

        var out = profile.form("/sign-out").submit();

        assertThat(out.path()).isEqualTo("/sign-in");
        assertThat(out.text()).contains("Du er logget ut.");
        assertThat(stranger().setCookie("stafett", session).get("/profile").path())
                .isEqualTo("/sign-in");
        assertThat(visitor.get("/profile").path()).isEqualTo("/sign-in");
    }

    @Test
    void nobody_is_signed_out_by_a_link() {
        var visitor = visitor("kollega");

        visitor.get("/sign-out");

        assertThat(visitor.get("/profile").status()).isEqualTo(200);
    }

    @Test
    void signing_in_as_somebody_else_leaves_nothing_of_the_first() {
        var visitor = visitor("kollega");

        visitor.get("/sign-in/local?as=gravid");

        assertThat(visitor.get("/profile").text()).contains("Hodan Warsame").doesNotContain("Hamza Yusuf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in",
                "/sign-in/refused?why=unknown",
                "/profile",
                "/no-such-page",
                "/local/mail",
                "/local/issuer/authorize"
            })
    void every_page_tells_the_browser_what_to_refuse(String path) {
        var page = visitor("kollega").get(path);

        assertThat(page.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                        + "font-src 'self'; connect-src 'self'; form-action 'self' " + address()
                        + "; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(page.header("Permissions-Policy")).contains("camera=()");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.body())
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContain(" onclick=");
    }

    @Test
    void our_own_files_may_be_kept_and_only_they() {
        var visitor = stranger();
        var sheet = visitor.get("/sign-in")
                .document()
                .select("link[rel=stylesheet]")
                .attr("href");

        var file = visitor.get(sheet);

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Cache-Control")).contains("immutable").doesNotContain("no-store");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void a_secure_connection_is_demanded_once_it_has_been_used() {
        var plain = stranger().get("/sign-in");
        var secure = stranger().with("X-Forwarded-Proto", "https").get("/sign-in");

        assertThat(plain.header("Strict-Transport-Security")).isEmpty();
        assertThat(secure.header("Strict-Transport-Security")).contains("max-age=");
        assertThat(secure.header("Set-Cookie")).contains("Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/profile", "/language", "/color-scheme", "/sign-out", "/sign-in/municipality"})
    void a_form_without_its_token_is_refused(String path) {
        var visitor = visitor("kollega");

        for (var fields : new Map[] {Map.of(), Map.of("_csrf", "guessed")}) {
            @SuppressWarnings("unchecked")
            var page = visitor.post(path, (Map<String, String>) fields);

            assertThat(page.status()).isEqualTo(403);
            assertThat(page.heading()).isEqualTo("Skjemaet er for gammalt");
        }
        assertThat(visitor.get("/profile").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site"})
    void a_form_from_elsewhere_is_refused_whatever_token_it_brings(String from) {
        var visitor = visitor("helsesjukepleiar");
        var fields = Map.of(
                "_csrf",
                visitor.get("/profile").form("/profile").value("_csrf"),
                "colorScheme",
                "",
                "back",
                "/profile");

        assertThat(visitor.with("Sec-Fetch-Site", from)
                        .post("/color-scheme", fields)
                        .status())
                .isEqualTo(403);
        assertThat(visitor.with("Sec-Fetch-Site", "same-origin")
                        .post("/color-scheme", fields)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void over_https_the_cookie_is_kept_to_this_very_host() {
        var secure = stranger().with("X-Forwarded-Proto", "https").get("/sign-in");

        assertThat(secure.header("Set-Cookie"))
                .startsWith("__Host-stafett=")
                .contains("Secure", "Path=/", "HttpOnly")
                .doesNotContain("Domain");
    }

    @Test
    void the_token_of_one_session_is_worth_nothing_in_another() {
        var token = visitor("rektor").get("/profile").form("/profile").value("_csrf");

        assertThat(visitor("kollega")
                        .post("/profile", Map.of("_csrf", token, "phone", "11111111"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void the_page_asked_for_is_the_page_that_comes_after_signing_in() {
        var visitor = stranger();
        assertThat(visitor.get("/profile?saved").path()).isEqualTo("/sign-in");

        var page = visitor.get("/sign-in/local?as=kollega");

        assertThat(page.path()).isEqualTo("/profile");
        assertThat(page.address().getQuery()).isEqualTo("saved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "http:evil.example",
                "/profile\r\nSet-Cookie: a=b",
                "@evil.example",
                "evil.example",
                "///evil.example",
                "/%0d%0aLocation:%20https://evil.example"
            })
    void nobody_is_led_out_of_the_house(String back) {
        var visitor = visitor("kollega");

        var page = visitor.get("/profile")
                .form("/language")
                .fill("back", back)
                .press("language", "NYNORSK")
                .submit();

        assertAtHome(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/", "/%2F/evil.example", "/.//evil.example", "/;/evil.example", "/%5Cevil.example"
            })
    void nobody_is_led_out_of_the_house_by_the_page_asked_for(String asked) {
        var visitor = stranger();
        visitor.getOnce(address() + asked);

        assertAtHome(visitor.get("/sign-in/local?as=kollega"));
    }

    private void assertAtHome(Seen page) {
        assertThat(page.redirects())
                .extracting(URI::getAuthority)
                .containsOnly(address().getAuthority());
        assertThat(page.header("Set-Cookie")).doesNotContain("a=b");
    }

    @Test
    void a_session_sees_its_own_municipality_only() {
        var here = PracticePeople.named("kollega");
        var there = PracticePeople.named("laerar-nabokommune");

        TenantScope.run(
                here.tenant(),
                () -> transactions.executeWithoutResult(_ -> {
                    assertThat(people.find(here.id())).isPresent();
                    assertThat(people.find(there.id())).isEmpty();
                    assertThat(people.employees())
                            .extracting(Person::id)
                            .contains(here.id())
                            .doesNotContain(there.id());
                }));
        TenantScope.run(
                there.tenant(),
                () -> transactions.executeWithoutResult(_ -> {
                    assertThat(people.find(here.id())).isEmpty();
                    assertThat(people.employees())
                            .extracting(Person::id)
                            .contains(there.id())
                            .doesNotContain(here.id());
                }));
    }

    @Test
    void a_municipality_in_the_request_means_nothing() {
        var there = PracticePeople.named("laerar-nabokommune");
        var visitor = visitor("kollega").with("X-Tenant", there.tenant().toString());

        var page = visitor.get("/profile?tenant=" + there.tenant() + "&municipality=" + there.tenant());

        assertThat(page.text()).contains("Øvingskommunen").doesNotContain("Nabokommunen");
    }

    @Test
    void the_database_shows_a_key_to_the_one_who_holds_it_and_to_nobody_else() {
        var key = PracticePeople.named("forelder1").key();

        assertThat(keysSeenWith("idporten", key)).isEqualTo(1);
        assertThat(keysSeenWith("idporten", PracticePeople.named("forelder2").key()))
                .isZero();
        assertThat(keysSeenWith("entra", key)).isZero();
    }

    private int keysSeenWith(String shownIssuer, String shownSubject) {
        var count = transactions.execute(_ -> {
            context.showSignInKey(shownIssuer, shownSubject);
            return sql.sql("select count(*) as keys from sign_in_key where subject = ?")
                    .param(PracticePeople.named("forelder1").key())
                    .query((row, _) -> row.getInt("keys"))
                    .single();
        });
        return count == null ? -1 : count;
    }
}
