package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.stafett.identity.session.UnsentForms;
import no.stafett.shared.web.FreshSignIn;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Holds back what comes to a route with {@link FreshSignIn} until its sender has been seen anew: her form is kept, and she is
 * sent to her issuer. Asks nothing about what the address names, so it is the same for a plan that is there and one that is
 * not.
 */
@Configuration(proxyBeanMethods = false)
class HoldUntilFresh implements WebMvcConfigurer, HandlerInterceptor {

    private final FreshSignIns freshSignIns;
    private final CurrentSession session;
    private final UnsentForms forms;
    private final PageAskedFor pages;

    HoldUntilFresh(FreshSignIns freshSignIns, CurrentSession session, UnsentForms forms, PageAskedFor pages) {
        this.freshSignIns = freshSignIns;
        this.session = session;
        this.forms = forms;
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var demand = handler instanceof HandlerMethod method ? method.getMethodAnnotation(FreshSignIn.class) : null;
        if (demand == null || goesWithout(demand.unless(), request) || isFresh(demand)) {
            return true;
        }
        SentForm.of(request)
                .ifPresentOrElse(
                        form -> SessionCookie.of(request).ifPresent(token -> forms.keep(token, form)),
                        () -> pages.saveRequest(request, response));
        response.sendRedirect(FreshSignIns.wayTo(demand.value()).orElse("/sign-in"));
        return false;
    }

    private boolean isFresh(FreshSignIn demand) {
        return session.person()
                .filter(person -> freshSignIns.isFresh(person, demand.value()))
                .isPresent();
    }

    /** That field once, with that value; a form that says two things at once does not. */
    private static boolean goesWithout(String unless, HttpServletRequest request) {
        int equals = unless.indexOf('=');
        var sent = equals < 0 ? null : request.getParameterValues(unless.substring(0, equals));
        return sent != null && sent.length == 1 && sent[0].equals(unless.substring(equals + 1));
    }
}
