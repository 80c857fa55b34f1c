package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page somebody was on the way to when she was asked to sign in. The browser remembers it; we only look at it. */
class PageAskedFor implements RequestCache {

    private static final String COOKIE = "page";
    private static final int LONGEST = 1000;

    /** Only a page; never a picture, a file or a part of a page. */
    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var query = request.getQueryString();
        var page = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        if (HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html")
                && page.length() <= LONGEST) {
            var written = Base64.getUrlEncoder().withoutPadding().encodeToString(page.getBytes(StandardCharsets.UTF_8));
            SessionCookie.write(COOKIE, written, request, response);
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return page(request).map(SimpleSavedRequest::new).orElse(null);
    }

    /** A page is asked for again by its address; nothing of the first request comes back. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.write(COOKIE, "", request, response);
    }

    /** The page asked for when it is one of ours, forgotten from now on; otherwise where everybody starts. */
    String take(HttpServletRequest request, HttpServletResponse response) {
        var page = page(request);
        if (page.isEmpty()) {
            return ReturnPath.START;
        }
        removeRequest(request, response);
        return ReturnPath.of(page.get());
    }

    private static Optional<String> page(HttpServletRequest request) {
        return SessionCookie.value(COOKIE, request).flatMap(written -> {
            try {
                return Optional.of(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException _) {
                return Optional.empty();
            }
        });
    }
}
