package no.stafett.goals.domain;

import java.util.Optional;
import java.util.UUID;
import no.stafett.shared.Motif;

/**
 * What an activity is shown by: one of the built-in drawings, or a picture somebody uploaded.
 *
 * @param text what the uploaded picture shows, in words
 */
public record ActivityPicture(Optional<Motif> motif, Optional<UUID> upload, String text) {

    public static final ActivityPicture NONE = new ActivityPicture(Optional.empty(), Optional.empty(), "");

    /** A chosen drawing takes the place of an upload; choosing none leaves an upload where it is. */
    ActivityPicture with(Optional<Motif> chosen) {
        return chosen.isPresent()
                ? new ActivityPicture(chosen, Optional.empty(), "")
                : new ActivityPicture(Optional.empty(), upload, text);
    }
}
