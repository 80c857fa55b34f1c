package no.stafett.shared.web;

import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.ColorScheme;

/**
 * What surrounds every page: language, person, colours, and what a form must carry.
 *
 * @param path where the reader is, so that changing language brings her back
 * @param csrf the token of the session, sent with every form
 */
public record Shell(Texts t, Optional<CurrentUser> user, Optional<ColorScheme> colorScheme, String path, String csrf) {

    /** A new key for one form: sending it twice does it once. */
    public String formKey() {
        return UUID.randomUUID().toString();
    }
}
