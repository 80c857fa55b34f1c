package no.stafett.consent.web;

import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The answer was no. Says nothing about any plan: the door is shut already. */
public record DeclinedPage() implements Page {

    @Override
    public String title(Texts t) {
        return t.get("declined.title");
    }
}
