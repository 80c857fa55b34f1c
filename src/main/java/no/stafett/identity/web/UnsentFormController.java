package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import no.stafett.identity.SignedIn;
import no.stafett.identity.session.UnsentForms;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** After signing in again: what was written is still there, and is sent or thrown away by the one who wrote it. */
@Controller
class UnsentFormController {

    static final String PATH = "/unsent-form";

    /** The same, for one who was to be seen anew and turned back at the issuer. */
    static final String HELD = PATH + "?held";

    private final UnsentForms forms;

    UnsentFormController(UnsentForms forms) {
        this.forms = forms;
    }

    @GetMapping(PATH)
    @OwnPage
    Answer show(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable String held,
            HttpServletRequest request) {
        return SessionCookie.of(request)
                .flatMap(forms::read)
                .map(form -> Answer.page(new UnsentFormPage(form, me.seenAnewFor(), held != null)))
                .orElseGet(() -> Answer.goTo(ReturnPath.START));
    }

    @PostMapping(PATH + "/discarding")
    @OwnPage
    Answer discard(HttpServletRequest request) {
        SessionCookie.of(request).ifPresent(forms::discard);
        return Answer.goTo(ReturnPath.START);
    }
}
