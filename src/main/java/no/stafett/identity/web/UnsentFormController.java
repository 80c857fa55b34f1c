package no.stafett.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import no.stafett.identity.session.UnsentForms;
import no.stafett.shared.web.Answer;
import no.stafett.shared.web.OwnPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** After signing in again: what was written is still there, and is sent or thrown away by the one who wrote it. */
@Controller
class UnsentFormController {

    static final String PATH = "/unsent-form";

    private final UnsentForms forms;

    UnsentFormController(UnsentForms forms) {
        this.forms = forms;
    }

    @GetMapping(PATH)
    @OwnPage
    Answer show(HttpServletRequest request) {
        return SessionCookie.of(request)
                .flatMap(forms::read)
                .map(form -> Answer.page(new UnsentFormPage(form)))
                .orElseGet(() -> Answer.goTo(ReturnPath.START));
    }

    @PostMapping(PATH + "/discarding")
    @OwnPage
    Answer discard(HttpServletRequest request) {
        SessionCookie.of(request).ifPresent(forms::discard);
        return Answer.goTo(ReturnPath.START);
    }
}
