package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import no.stafett.identity.usecase.ChooseColorScheme;
import no.stafett.identity.usecase.ChooseLanguage;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OpenToAll;
import no.stafett.shared.web.Shells;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Language and colours, from the top of every page: kept with the person, or by the browser until she signs in. */
@Controller
class PreferenceController {

    private final CurrentSession session;
    private final ChooseLanguage chooseLanguage;
    private final ChooseColorScheme chooseColorScheme;

    PreferenceController(CurrentSession session, ChooseLanguage chooseLanguage, ChooseColorScheme chooseColorScheme) {
        this.session = session;
        this.chooseLanguage = chooseLanguage;
        this.chooseColorScheme = chooseColorScheme;
    }

    @PostMapping("/language")
    @OpenToAll
    Answer language(
            @RequestParam Language language,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        remember(ReaderLanguage.COOKIE, language.tag(), request, response);
        session.person().ifPresent(person -> {
            chooseLanguage.choose(person.actor(), language);
            session.becomes(person.speaking(language), request);
        });
        return Answer.goTo(ReturnPath.of(back, "/"));
    }

    /** Without a colour scheme the device decides again. */
    @PostMapping("/color-scheme")
    @OpenToAll
    Answer colorScheme(
            @RequestParam(required = false) @Nullable String colorScheme,
            @RequestParam(required = false) @Nullable String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<ColorScheme> chosen = Arrays.stream(ColorScheme.values())
                .filter(scheme -> scheme.name().equals(colorScheme))
                .findFirst();
        remember(Shells.COLOR_SCHEME_COOKIE, chosen.map(ColorScheme::value).orElse(""), request, response);
        session.person().ifPresent(person -> {
            chooseColorScheme.choose(person.actor(), chosen);
            session.becomes(person.seeing(chosen), request);
        });
        return Answer.goTo(ReturnPath.of(back, "/"));
    }

    private static void remember(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(value.isEmpty() ? Duration.ZERO : Duration.ofDays(365))
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure())
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
