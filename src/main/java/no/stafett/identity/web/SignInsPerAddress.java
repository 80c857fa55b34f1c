package no.stafett.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.stafett.identity.limit.Limits;
import no.stafett.shared.web.Limited.Kind;

/**
 * Each sign-in that begins is a row that waits for an answer, and anybody may begin one: so many from one address and no
 * more. A whole town hall has one address, so they are many.
 */
class SignInsPerAddress implements Filter {

    private static final String BEGINS = "/oauth2/authorization/";

    private final Limits limits;

    SignInsPerAddress(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var begins = ((HttpServletRequest) request).getRequestURI().startsWith(BEGINS);
        if (begins
                && limits.take(Kind.SIGN_IN, network(request.getRemoteAddr())).isPresent()) {
            ((HttpServletResponse) response).sendRedirect("/sign-in/refused?why=" + SignInProblem.TOO_OFTEN.word());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** One household has 2^64 addresses of the new kind; what they share is the first half. */
    static String network(String address) {
        var parts = address.split(":", -1);
        return parts.length <= 4 ? address : String.join(":", java.util.Arrays.copyOf(parts, 4));
    }
}
