package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.stafett.identity.session.SessionToken;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * What a form must bring along to be ours. It follows from the cookie and is kept nowhere: who cannot read the cookie
 * cannot know it, and it dies with it.
 */
class FormTokens implements CsrfTokenRepository {

    private static final String MADE = FormTokens.class.getName();

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var browser = SessionCookie.of(request).orElseGet(SessionToken::forVisitor);
        request.setAttribute(MADE, browser);
        return token(browser);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(MADE) instanceof SessionToken browser) {
            SessionCookie.give(browser, request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return SessionCookie.of(request).map(FormTokens::token).orElse(null);
    }

    private static CsrfToken token(SessionToken browser) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", browser.formToken());
    }
}
