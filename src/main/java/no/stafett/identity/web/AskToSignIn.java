package no.stafett.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.stafett.identity.session.UnsentForm;
import no.stafett.identity.session.UnsentForm.Field;
import no.stafett.identity.session.UnsentForms;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** To the way in. A form that came when the session was over is kept first, so that nothing has to be written twice. */
@Component
class AskToSignIn implements AuthenticationEntryPoint {

    private static final int MOST_WRITTEN = 100_000;

    private final AuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/sign-in");
    private final UnsentForms forms;

    AskToSignIn(UnsentForms forms) {
        this.forms = forms;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException asked)
            throws IOException, ServletException {
        if (isForm(request) && keep(request)) {
            response.sendRedirect("/sign-in?kept");
        } else {
            signIn.commence(request, response, asked);
        }
    }

    /** Fields only: a picture must be chosen again, and a part of a page is asked for again by itself. */
    private static boolean isForm(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded")
                && request.getHeader("HX-Request") == null
                && !request.getRequestURI().equals(SignInController.EXTENSION)
                && ReturnPath.of(request.getRequestURI()).equals(request.getRequestURI());
    }

    private boolean keep(HttpServletRequest request) {
        List<Field> fields = request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf"))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
        int written = fields.stream().mapToInt(field -> field.value().length()).sum();
        return written <= MOST_WRITTEN
                && SessionCookie.of(request)
                        .map(token -> forms.keep(token, new UnsentForm(request.getRequestURI(), fields)))
                        .orElse(false);
    }
}
