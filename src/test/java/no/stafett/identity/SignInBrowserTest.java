package no.stafett.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import no.stafett.BrowserTest;
import no.stafett.Look;
import no.stafett.Onlooker;
import no.stafett.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** The way in, in a real browser: wide and narrow, light and dark, with and without JavaScript. */
class SignInBrowserTest extends BrowserTest {

    static Stream<Look> looks() {
        return Stream.of(
                Look.desktop(),
                Look.phone(),
                Look.desktop().dark(),
                Look.phone().dark().in(Language.BOKMAL));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_pages_around_the_door_are_for_everybody(Look look) {
        var somebody = browseSignedOut(look);
        assertThat(somebody.open("/sign-in")).isEqualTo(200);
        somebody.accessible().picture("sign-in-" + look.width() + "-" + look.colorScheme());
        assertThat(somebody.open("/sign-in/refused?why=unknown")).isEqualTo(403);
        somebody.accessible().picture("refused-" + look.width() + "-" + look.colorScheme());
        somebody.open("/oauth2/authorization/local");
        somebody.accessible().picture("issuer-" + look.width() + "-" + look.colorScheme());
        assertThat(somebody.open("/local/mail")).isEqualTo(200);
        somebody.accessible();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void the_profile_is_for_everybody(Look look) {
        var somebody = browse("systemansvarleg", look);
        assertThat(somebody.open("/profile")).isEqualTo(200);
        somebody.accessible().picture("profile-" + look.width() + "-" + look.colorScheme());

        somebody.page().locator("#phone").fill("ring");
        somebody.page().locator("main form button[type=submit]").first().click();

        assertThat(somebody.page().locator("#phone").getAttribute("aria-invalid"))
                .isEqualTo("true");
        somebody.accessible().picture("profile-refused-" + look.width() + "-" + look.colorScheme());
    }

    @Test
    void one_gets_in_by_keyboard_alone() {
        var somebody = browseSignedOut(Look.desktop());
        somebody.open("/sign-in");
        press(somebody, "Logg inn som ein øvingsperson");
        press(somebody, "Hamza Yusuf");

        somebody.open("/profile");
        assertThat(somebody.page().locator("header").textContent()).contains("Hamza Yusuf");
    }

    @Test
    void three_people_are_in_the_house_at_once_one_of_them_without_javascript() {
        var teacher = browse("kontaktlaerar");
        var mother = browse("forelder1", Look.phone());
        var midwife = browse("jordmor", Look.phone().withoutJavaScript());

        for (var each : Stream.of(teacher, mother, midwife).toList()) {
            assertThat(each.open("/profile")).isEqualTo(200);
            each.fits();
        }
        assertThat(heading(teacher)).contains("Ingrid Solheim");
        assertThat(heading(mother)).contains("Astrid Haugen");
        assertThat(heading(midwife)).contains("Máret Sara");

        midwife.page().locator("#phone").fill("55 10 30 22");
        midwife.page().locator("main form button[type=submit]").first().click();
        assertThat(midwife.page().url()).endsWith("/profile?saved");
    }

    @Test
    void going_back_after_signing_out_shows_nothing() {
        var somebody = browse("systemansvarleg");
        somebody.open("/profile");
        var name = somebody.page().locator(".account__name").textContent();
        somebody.page().locator("details.account summary").click();
        somebody.page()
                .waitForNavigation(() -> somebody.page()
                        .locator("form[action='/sign-out'] button")
                        .click());
        assertThat(somebody.page().url()).contains("/sign-in");

        somebody.page().goBack();

        assertThat(name).isNotBlank();
        assertThat(somebody.page().content()).doesNotContain(name);
        assertThat(somebody.page().url()).endsWith("/sign-in");
    }

    @Test
    void the_onlooker_sees_what_must_not_happen() {
        var somebody = browseSignedOut(Look.desktop());
        somebody.open("/sign-in");
        somebody.page().evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color:red\">!</p>')");
        somebody.page()
                .evaluate(
                        "document.body.insertAdjacentHTML('beforeend', '<img src=\"https://elsewhere.example/x.png\">')");
        somebody.page().waitForTimeout(300);

        assertThat(somebody.takeFaults())
                .anyMatch(fault -> fault.contains("style"))
                .anyMatch(fault -> fault.contains("elsewhere"));

        somebody.page().evaluate("document.querySelector('html').removeAttribute('lang')");
        org.assertj.core.api.Assertions.assertThatThrownBy(somebody::accessible)
                .isInstanceOf(AssertionError.class)
                .isNotInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("html-has-lang");
    }

    private static String heading(Onlooker onlooker) {
        return onlooker.page().locator("main").textContent();
    }

    private static void press(Onlooker onlooker, String words) {
        var link = onlooker.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
        for (int i = 0; i < 60; i++) {
            onlooker.page().keyboard().press("Tab");
            if ((Boolean) link.evaluate("element => element === document.activeElement")) {
                onlooker.page()
                        .waitForNavigation(() -> onlooker.page().keyboard().press("Enter"));
                return;
            }
        }
        throw new AssertionError("the keyboard never reached " + words);
    }
}
