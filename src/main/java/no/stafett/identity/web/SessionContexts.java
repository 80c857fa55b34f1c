package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import no.stafett.identity.SignedIn;
import no.stafett.identity.session.SessionToken;
import no.stafett.identity.session.Sessions;
import no.stafett.identity.session.UnsentForms;
import no.stafett.shared.web.Shells;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** From the cookie of a request to the one who is signed in, by the sessions in the database. */
@Component
class SessionContexts implements SecurityContextRepository {

    /** Set when the sessions were out of reach: the page that says so does not try again. */
    static final String NOT_ASKED = SessionContexts.class.getName();

    private final Sessions sessions;
    private final UnsentForms forms;

    SessionContexts(Sessions sessions, UnsentForms forms) {
        this.sessions = sessions;
        this.forms = forms;
    }

    @Override
    @SuppressWarnings("deprecation") // the one way to hand in a context that is not fetched before it is needed
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var request = holder.getRequest();
        var context = SecurityContextHolder.createEmptyContext();
        if (request.getAttribute(NOT_ASKED) == null && !request.getRequestURI().startsWith("/assets/")) {
            SessionCookie.of(request).flatMap(sessions::read).ifPresent(open -> {
                request.setAttribute(Shells.SECONDS_LEFT, open.left().toSeconds());
                context.setAuthentication(authentication(open));
            });
        }
        return context;
    }

    /** Signing in opens a session under a new key and ends the one before; an empty context ends it. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication == null) {
            end(request, response);
        } else if (authentication instanceof OAuth2AuthenticationToken token
                && token.getPrincipal() instanceof JustSignedIn person) {
            var renewed = sessions.open(
                    person.people(), token.getAuthorizedClientRegistrationId(), person.sessionAtTheIssuer());
            SessionCookie.of(request).ifPresent(before -> {
                carry(before, renewed, request);
                sessions.end(before);
            });
            SessionCookie.give(renewed, request, response);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.of(request).filter(token -> !token.isVisitor()).isPresent();
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.of(request).ifPresent(sessions::end);
        SessionCookie.takeBack(request, response);
    }

    /** The language and the colours of the session from now on. */
    void change(SignedIn person, HttpServletRequest request) {
        SessionCookie.of(request).ifPresent(token -> sessions.change(token, person));
    }

    /** The session is about this municipality from now on, under a new key. */
    void choose(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        SessionToken token = SessionCookie.of(request).orElseThrow();
        var renewed = sessions.choose(token, person.actor().tenant());
        carry(token, renewed, request);
        SessionCookie.give(renewed, request, response);
    }

    private void carry(SessionToken before, SessionToken renewed, HttpServletRequest request) {
        if (forms.carry(before, renewed)) {
            request.setAttribute(UnsentFormController.PATH, true);
        }
    }

    private static Authentication authentication(Sessions.Open open) {
        var several = open.people().size() > 1;
        var principal = several
                ? new SeveralMunicipalities(open.people())
                : open.people().getFirst();
        return new OAuth2AuthenticationToken(principal, principal.getAuthorities(), open.registration());
    }
}
