package no.stafett.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.stafett.identity.session.UnsentForms;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** To the way in. A form that came when the session was over is kept first, so that nothing has to be written twice. */
@Component
class AskToSignIn implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final UnsentForms forms;

    AskToSignIn(UnsentForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException asked)
            throws IOException, ServletException {
        if (keep(request)) {
            response.sendRedirect("/sign-in?kept");
        } else {
            signIn.commence(request, response, asked);
        }
    }

    private boolean keep(HttpServletRequest request) {
        return !request.getRequestURI().equals(SignInController.EXTENSION)
                && SentForm.of(request)
                        .flatMap(form -> SessionCookie.of(request).map(token -> forms.keep(token, form)))
                        .orElse(false);
    }
}
