package no.stafett.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.stafett.identity.session.SessionsOutOfReach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/** While nobody can say who is signed in, the answer is that we cannot reach the plans; never "sign in". */
class WhenSessionsAreOutOfReach implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(WhenSessionsAreOutOfReach.class);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (SessionsOutOfReach away) {
            if (response.isCommitted() || !(response instanceof HttpServletResponse answer)) {
                throw away;
            }
            LOG.warn("The sessions are out of reach: {}", String.valueOf(away.getMessage()));
            request.setAttribute(SessionContexts.NOT_ASKED, true);
            answer.setHeader(HttpHeaders.RETRY_AFTER, "30");
            answer.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
