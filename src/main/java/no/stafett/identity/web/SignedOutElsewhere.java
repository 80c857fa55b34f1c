package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import no.stafett.identity.session.Sessions;
import no.stafett.shared.web.OpenToAll;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What an issuer asks for, in a frame on its own page, when somebody signs out there or at another house (OpenID Connect
 * Front-Channel Logout). Needs no cookie, for a browser sends none into a frame: the session is found by the issuer's name
 * for it. Whatever is asked the answer is the same, so a forged one learns nothing.
 */
@Controller
class SignedOutElsewhere {

    static final String PATH = "/sign-out/{registration}";

    private final Sessions sessions;
    private final Registrations registrations;

    SignedOutElsewhere(Sessions sessions, Registrations registrations) {
        this.sessions = sessions;
        this.registrations = registrations;
    }

    /** @param iss who says so; some issuers leave it out, and then the address alone tells whose word it is */
    @GetMapping(PATH)
    @OpenToAll
    void signOut(
            @PathVariable String registration,
            @RequestParam(required = false) @Nullable String iss,
            @RequestParam(required = false) @Nullable String sid,
            HttpServletResponse response) {
        if (sid != null
                && registrations.ids().contains(registration)
                && (iss == null || iss.equals(registrations.issuer(registration).issuer()))) {
            sessions.endAtIssuer(registration, sid);
        }
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
