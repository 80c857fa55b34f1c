package no.stafett.shared.web;

import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.ColorScheme;

/**
 * What surrounds every page: language, person, colours, and what a form must carry.
 *
 * @param path where the reader is, so that changing language brings her back
 * @param csrf the token of the session, sent with every form
 * @param secondsLeft until the session is over when nothing more is asked for; 0 for one who is not signed in
 */
public record Shell(
        Texts t,
        Optional<CurrentUser> user,
        Optional<ColorScheme> colorScheme,
        String path,
        String csrf,
        long secondsLeft) {

    /** The same, with the words as they are said about this. */
    Shell about(String what) {
        return new Shell(t.about(what), user, colorScheme, path, csrf, secondsLeft);
    }

    /** A new key for one form: sending it twice does it once. */
    public String formKey() {
        return UUID.randomUUID().toString();
    }
}
