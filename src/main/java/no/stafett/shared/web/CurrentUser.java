package no.stafett.shared.web;

import java.util.Optional;
import no.stafett.shared.Actor;
import no.stafett.shared.ColorScheme;
import no.stafett.shared.Language;

/** The person signed in, as every page needs to know her. Implemented by the principal of the session. */
public interface CurrentUser {

    Actor actor();

    /** The name shown in the header. */
    String displayName();

    /** The written language she has chosen, if any. */
    Optional<Language> language();

    /** The colour scheme she has chosen; otherwise the device decides. */
    Optional<ColorScheme> colorScheme();
}
