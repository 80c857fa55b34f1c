package no.stafett.consent.web;

import no.stafett.consent.usecase.ShowRefutation.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** One more question before what was written down is taken back. */
public record RefutationPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("refutation.title");
    }

    public String path() {
        return back() + "/recorded/" + shown.recorded().id() + "/refutation";
    }

    public String back() {
        return "/plans/" + shown.plan() + "/consent";
    }

    public boolean planEnds() {
        return shown.recorded().active();
    }
}
