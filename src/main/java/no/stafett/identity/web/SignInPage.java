package no.stafett.identity.web;

import java.util.List;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** What Stafett is, and one button for each way in. */
public record SignInPage(List<Door> doors, boolean signedOut, boolean kept) implements Page {

    /** A way in, and what its button says when the house has no word of its own for it. */
    public record Door(String id, String name) {

        public String label(Texts t) {
            var key = "sign-in.door." + id;
            return t.has(key) ? t.get(key) : t.get("sign-in.door", name);
        }
    }

    @Override
    public String title(Texts t) {
        return t.get("sign-in.title");
    }
}
