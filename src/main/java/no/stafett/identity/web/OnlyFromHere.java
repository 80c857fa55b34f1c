package no.stafett.identity.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses a form that the browser says was sent from somewhere else, a neighbour below the same domain included, whatever
 * token it brings. A browser too old to say so is held by the token alone.
 */
class OnlyFromHere implements Filter {

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** From a page of ours, or from the reader's own hand. */
    private static final Set<String> HERE = Set.of("same-origin", "none");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var http = (HttpServletRequest) request;
        var from = http.getHeader("Sec-Fetch-Site");
        if (from == null || HERE.contains(from) || CHANGES_NOTHING.contains(http.getMethod())) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
