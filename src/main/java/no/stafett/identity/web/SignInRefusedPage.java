package no.stafett.identity.web;

import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/**
 * Why the door stayed closed, and whom to call.
 *
 * @param held she is signed in as before, and what she wanted to send still waits
 */
public record SignInRefusedPage(SignInProblem problem, boolean held) implements Page {

    public String again() {
        return held ? UnsentFormController.HELD : "/sign-in";
    }

    @Override
    public String title(Texts t) {
        return t.get("sign-in.refused." + problem + ".title");
    }
}
