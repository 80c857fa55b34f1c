package no.stafett.identity.web;

import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Why the door stayed closed, and whom to call. */
public record SignInRefusedPage(SignInProblem problem) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("sign-in.refused." + problem + ".title");
    }
}
