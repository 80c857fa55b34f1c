package no.stafett.local;

import java.nio.charset.StandardCharsets;
import no.stafett.shared.NotYours;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OpenToAll;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** Signing in straight through, for scripts: the same round trip, with the answer to "who" given beforehand. */
@Local
@OpenToAll
@Controller
class LocalSignIn {

    private final LocalIssuer issuer;

    LocalSignIn(LocalIssuer issuer) {
        this.issuer = issuer;
    }

    @GetMapping("/sign-in/local")
    Answer signIn(@RequestParam String as) {
        if (!issuer.knows(as)) {
            throw new NotYours();
        }
        return Answer.goTo(
                "/oauth2/authorization/local?login_hint=" + UriUtils.encodeQueryParam(as, StandardCharsets.UTF_8));
    }
}
