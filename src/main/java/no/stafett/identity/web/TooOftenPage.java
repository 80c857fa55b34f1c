package no.stafett.identity.web;

import java.time.Instant;
import java.util.Optional;
import no.stafett.identity.session.UnsentForm;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/**
 * Wait a little, and until when.
 *
 * @param again from when it can be tried again
 * @param form what was sent, to be sent once more from here
 * @param withoutFile whether a file came along, which we have let go of
 * @param path the page that was asked for, when nothing was sent
 */
public record TooOftenPage(Instant again, Optional<UnsentForm> form, boolean withoutFile, Optional<String> path)
        implements Page {

    /** The minute after, so that it is true when the clock on the wall shows it. */
    public String time(Texts t) {
        return t.time(again.plusSeconds(60));
    }

    @Override
    public String title(Texts t) {
        return t.get("limit.title");
    }
}
