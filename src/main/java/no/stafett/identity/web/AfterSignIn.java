package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/** Where somebody goes who comes back from an issuer: the page asked for, the choice of municipality, or a kind no. */
class AfterSignIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    static final String CHOOSE = "/sign-in/municipality";

    private static final Logger LOG = LoggerFactory.getLogger(AfterSignIn.class);

    private final PageAskedFor asked;
    private final SessionContexts sessions;

    AfterSignIn(PageAskedFor asked, SessionContexts sessions) {
        this.asked = asked;
        this.sessions = sessions;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        response.sendRedirect(
                authentication.getPrincipal() instanceof JustSignedIn person && person.mustChoose()
                        ? CHOOSE
                        : pageAskedFor(request, response));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        // The code of an error names no person; the descriptions of issuers sometimes do.
        LOG.info(
                "A sign-in was refused: {}",
                failure instanceof OAuth2AuthenticationException refused
                        ? refused.getError().getErrorCode()
                        : failure.getClass().getSimpleName());
        var problem = SignInProblem.of(failure);
        boolean held = FreshSignIns.wasAsked(request) && problem != SignInProblem.SOMEBODY_ELSE;
        if (problem == SignInProblem.SOMEBODY_ELSE) {
            sessions.end(request, response);
        }
        response.sendRedirect(
                held && problem == SignInProblem.CANCELLED
                        ? UnsentFormController.HELD
                        : "/sign-in/refused?why=" + problem.word() + (held ? "&held" : ""));
    }

    /** What was left unsent, or the page asked for before signing in, forgotten again when it is fetched here. */
    String pageAskedFor(HttpServletRequest request, HttpServletResponse response) {
        var page = asked.take(request, response);
        return request.getAttribute(UnsentFormController.PATH) == null ? page : UnsentFormController.PATH;
    }
}
