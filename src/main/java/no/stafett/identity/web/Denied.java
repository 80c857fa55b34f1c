package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** A form without its token is 403; somebody who has not chosen a municipality yet is shown where to choose. */
class Denied implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (!(denied instanceof CsrfException)
                && authentication != null
                && authentication.getPrincipal() instanceof SeveralMunicipalities) {
            response.sendRedirect(AfterSignIn.CHOOSE);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
