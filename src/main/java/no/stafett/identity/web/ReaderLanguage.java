package no.stafett.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import no.stafett.identity.SignedIn;
import no.stafett.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Which language a reader gets: her own choice, then the choice of this browser, then what the browser asks for, then
 * the language of the municipality.
 */
@Component("localeResolver")
class ReaderLanguage implements LocaleResolver {

    /** Remembers the choice of somebody who is not signed in. */
    static final String COOKIE = "language";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var person = person();
        return person.flatMap(SignedIn::language)
                .or(() -> cookie(request))
                .or(() -> browser(request))
                .or(() -> person.map(SignedIn::municipalityLanguage))
                .orElse(Language.BOKMAL)
                .locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen with a form");
    }

    private static Optional<SignedIn> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }

    private static Optional<Language> cookie(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> written(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Language> browser(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> written(locale.getLanguage()).stream())
                .findFirst();
    }

    /** One of our two; plain "no" means bokmål wherever it is used. */
    static Optional<Language> written(String tag) {
        return switch (tag) {
            case "nn" -> Optional.of(Language.NYNORSK);
            case "nb", "no" -> Optional.of(Language.BOKMAL);
            default -> Optional.empty();
        };
    }
}
