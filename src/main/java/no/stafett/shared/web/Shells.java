package no.stafett.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the shell for a request. */
@Component
public class Shells {

    /** Remembers the choice of a person who is not signed in. */
    public static final String COLOR_SCHEME_COOKIE = "color-scheme";

    /** The attribute of a request that tells how many seconds its session has left. */
    public static final String SECONDS_LEFT = "no.stafett.session.seconds-left";

    private final TextBundles texts;

    Shells(TextBundles texts) {
        this.texts = texts;
    }

    public Shell of(HttpServletRequest request) {
        var user = currentUser();
        var language = Language.of(RequestContextUtils.getLocale(request).toLanguageTag());
        var scheme = user.flatMap(CurrentUser::colorScheme).or(() -> colorSchemeCookie(request));
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        long secondsLeft = user.isPresent() && request.getAttribute(SECONDS_LEFT) instanceof Long seconds ? seconds : 0;
        return new Shell(
                texts.in(language),
                user,
                scheme,
                request.getRequestURI(),
                csrf == null ? "" : csrf.getToken(),
                secondsLeft);
    }

    static Optional<CurrentUser> currentUser() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    private static Optional<ColorScheme> colorSchemeCookie(HttpServletRequest request) {
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(COLOR_SCHEME_COOKIE))
                .flatMap(cookie -> Arrays.stream(ColorScheme.values())
                        .filter(scheme -> scheme.value().equals(cookie.getValue())))
                .findFirst();
    }
}
