package no.stafett.oversight.web;

import no.stafett.oversight.domain.DeniedAttempt;
import no.stafett.oversight.usecase.ShowDenials.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Those who came to a door that stayed shut. */
public record DenialsPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        var title = t.get("denials.title");
        return shown.page() > 1 ? t.get("log.page", title, shown.page()) : title;
    }

    /** The plan by its reference, or that there is none. */
    public String plan(DeniedAttempt attempt, Texts t) {
        return attempt.reference().isEmpty() ? t.get("denials.no-plan") : attempt.reference();
    }
}
