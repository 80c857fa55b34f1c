package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import no.stafett.Stafett;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application as a municipality runs it: nothing of the local run is there, and issuers are what is configured. */
@SpringBootTest(
        classes = Stafett.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            // Nobody listens at port 9 of this machine.
            "stafett.sign-in.idporten.issuer=http://127.0.0.1:9/idporten",
            "stafett.sign-in.idporten.client-id=stafett",
            "stafett.sign-in.entra.issuer=http://127.0.0.1:9/entra",
            "stafett.sign-in.entra.client-id=stafett"
        })
class WithoutLocalTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/local?as=kontaktlaerar", "/sign-in/local"})
    void nobody_signs_in_by_name(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/local/mail", "/local/issuer/authorize", "/local/issuer/jwks"})
    void the_local_pages_are_like_any_page_that_is_not_there(String path) throws Exception {
        var response = get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }

    @Test
    void there_is_one_button_for_each_issuer_that_is_configured() throws Exception {
        var response = get("/sign-in");

        assertThat(Jsoup.parse(response.body()).select("main a").eachAttr("href"))
                .containsExactly("/oauth2/authorization/idporten", "/oauth2/authorization/entra");
        assertThat(response.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self' http://127.0.0.1:9 https://login.idporten.no;");
    }

    @Test
    void an_issuer_that_does_not_answer_is_said_in_plain_words() throws Exception {
        var response = get("/oauth2/authorization/idporten");

        assertThat(response.headers().firstValue("Location").orElse("")).endsWith("/sign-in/refused?why=unavailable");
        assertThat(get("/sign-in/refused?why=unavailable").statusCode()).isEqualTo(503);
    }

    @Test
    void the_application_knows_no_local_path() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("/local/", "sign-in/local", "no.stafett.local");
            }
        }
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html")
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
