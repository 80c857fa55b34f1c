package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import no.stafett.Seen;
import no.stafett.StafettTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A person's own choices: language, colours, how to reach her. */
class PreferenceTest extends StafettTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nn-NO,nn;q=0.9,nb;q=0.8 | nn",
                "nb-NO,nb;q=0.9,nn;q=0.7 | nb",
                "en-GB,en;q=0.9,nn;q=0.5 | nn",
                "no | nb",
                "pl-PL | nb"
            })
    void somebody_we_do_not_know_gets_what_the_browser_asks_for(String asked, String language) {
        assertThat(languageOf(stranger().with("Accept-Language", asked).get("/sign-in")))
                .isEqualTo(language);
    }

    @Test
    void the_municipality_decides_when_nobody_has_said_anything() {
        assertThat(languageOf(visitor("jordmor").get("/profile"))).isEqualTo("nn");
    }

    @Test
    void a_choice_made_before_signing_in_is_kept_by_the_browser() {
        var visitor = stranger().with("Accept-Language", "nb");

        var page = visitor.get("/sign-in")
                .form("/language")
                .press("language", "NYNORSK")
                .submit();

        assertThat(page.path()).isEqualTo("/sign-in");
        assertThat(languageOf(page)).isEqualTo("nn");
        assertThat(languageOf(visitor.get("/sign-in"))).isEqualTo("nn");
    }

    @Test
    void a_choice_made_by_a_person_follows_her_to_another_browser() {
        var visitor = visitor("ppt");
        var page = visitor.get("/profile")
                .form("/language")
                .press("language", "BOKMAL")
                .submit();
        assertThat(page.path()).isEqualTo("/profile");
        assertThat(languageOf(page)).isEqualTo("nb");

        var elsewhere = visitor("ppt").with("Accept-Language", "nn");

        assertThat(languageOf(elsewhere.get("/profile"))).isEqualTo("nb");
        elsewhere.get("/profile").form("/language").press("language", "NYNORSK").submit();
        assertThat(languageOf(elsewhere.get("/profile"))).isEqualTo("nn");
    }

    @Test
    void the_colours_follow_the_person_and_can_be_given_back_to_the_device() {
        var visitor = visitor("barnevern");
        assertThat(coloursOf(visitor.get("/profile"))).isEqualTo("auto");

        var dark = visitor.get("/profile")
                .form("/color-scheme")
                .press("colorScheme", "DARK")
                .submit();

        assertThat(coloursOf(dark)).isEqualTo("dark");
        assertThat(coloursOf(visitor("barnevern").get("/profile"))).isEqualTo("dark");
        var auto = visitor.get("/profile")
                .form("/color-scheme")
                .press("colorScheme", "")
                .submit();
        assertThat(coloursOf(auto)).isEqualTo("auto");
        assertThat(coloursOf(visitor("barnevern").get("/profile"))).isEqualTo("auto");
    }

    @Test
    void a_language_we_do_not_have_is_not_a_page() {
        var visitor = visitor("kollega");

        var page = visitor.get("/profile")
                .form("/language")
                .smuggle("language", "ELVISH")
                .submit();

        assertThat(page.status()).isEqualTo(404);
    }

    @Test
    void a_person_keeps_right_how_to_reach_her() {
        var visitor = visitor("systemansvarleg");

        var saved = visitor.get("/profile")
                .form("/profile")
                .fill("phone", " 55 99 88 77 ")
                .fill("email", "ny@ovingskommunen.example")
                .fill("position", "Systemansvarleg for oppvekst")
                .submit();

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text()).contains("Profilen er lagra.");
        var form = visitor("systemansvarleg").get("/profile").form("/profile");
        assertThat(form.value("phone")).isEqualTo("55 99 88 77");
        assertThat(form.value("email")).isEqualTo("ny@ovingskommunen.example");
        assertThat(form.value("position")).isEqualTo("Systemansvarleg for oppvekst");
    }

    @Test
    void what_nobody_can_be_reached_at_is_refused_and_kept_on_the_page() {
        var visitor = visitor("rektor");
        var before = visitor.get("/profile").form("/profile").value("phone");

        var refused = visitor.get("/profile")
                .form("/profile")
                .fill("phone", "ring meg")
                .fill("email", "rektor\r\nBcc: alle@example.no")
                .fill("position", "r".repeat(81))
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.form("/profile").value("phone")).isEqualTo("ring meg");
        assertThat(refused.document().select("[aria-invalid=true]").eachAttr("name"))
                .containsExactly("position", "phone", "email");
        assertThat(refused.text()).contains("Skriv telefonnummeret med siffer");
        assertThat(visitor.get("/profile").form("/profile").value("phone")).isEqualTo(before);
    }

    @Test
    void a_citizen_has_no_position_however_hard_she_tries() {
        var visitor = visitor("gravid");

        visitor.get("/profile").form("/profile").smuggle("position", "Rektor").submit();

        assertThat(visitor.get("/profile").text()).doesNotContain("Rektor");
        assertThat(visitor.get("/profile").document().select("[name=position]")).isEmpty();
    }

    private static String languageOf(Seen page) {
        return page.document().select("html").attr("lang");
    }

    private static String coloursOf(Seen page) {
        return page.document().select("html").attr("data-color-scheme");
    }
}
