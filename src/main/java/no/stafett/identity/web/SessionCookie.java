package no.stafett.identity.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import no.stafett.identity.session.SessionToken;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie a browser is known again by. Over https it carries the prefix that keeps it to this very host, so that no
 * neighbour below the same domain can put one there.
 */
final class SessionCookie {

    private static final String NAME = "stafett";
    private static final String NEW = SessionCookie.class.getName();

    private SessionCookie() {}

    /** What the browser showed, or what this answer gives it. */
    static Optional<SessionToken> of(HttpServletRequest request) {
        if (request.getAttribute(NEW) instanceof Optional<?> given) {
            return given.map(SessionToken.class::cast);
        }
        return value(NAME, request).flatMap(SessionToken::read);
    }

    /** The same; a browser that has none gets one that belongs to nobody. */
    static SessionToken given(HttpServletRequest request, HttpServletResponse response) {
        return of(request).orElseGet(() -> {
            var token = SessionToken.forVisitor();
            give(token, request, response);
            return token;
        });
    }

    static void give(SessionToken token, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(NEW, Optional.of(token));
        write(NAME, token.value(), request, response);
    }

    static void takeBack(HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute(NEW, Optional.empty());
        write(NAME, "", request, response);
    }

    /** The value of a cookie of ours. */
    static Optional<String> value(String name, HttpServletRequest request) {
        var ours = named(name, request);
        return Arrays.stream(Optional.ofNullable(request.getCookies()).orElse(new Cookie[0]))
                .filter(cookie -> cookie.getName().equals(ours))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** A cookie of ours, gone when the browser is closed; the empty text takes it away at once. */
    static void write(String name, String value, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(named(name, request), value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
        if (value.isEmpty()) {
            cookie.maxAge(Duration.ZERO);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    private static String named(String name, HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
