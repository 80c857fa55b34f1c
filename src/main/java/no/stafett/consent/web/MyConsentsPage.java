package no.stafett.consent.web;

import java.util.List;
import no.stafett.consent.domain.MyConsent;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** What the reader has said yes to, and what waits for her answer. */
public record MyConsentsPage(List<MyConsent> consents) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("consents.title");
    }

    public String path(MyConsent consent) {
        return "/plans/" + consent.plan() + "/consent";
    }
}
