package no.stafett.goals.domain;

import java.util.Optional;
import no.stafett.plan.PictureId;
import no.stafett.shared.Motif;

/**
 * What an activity is shown by: one of the built-in drawings, or a picture somebody uploaded.
 *
 * @param text what the uploaded picture shows, in words
 */
public record ActivityPicture(Optional<Motif> motif, Optional<PictureId> upload, String text) {

    public static final ActivityPicture NONE = new ActivityPicture(Optional.empty(), Optional.empty(), "");

    public static ActivityPicture uploaded(PictureId picture, String text) {
        return new ActivityPicture(Optional.empty(), Optional.of(picture), text.strip());
    }

    static ActivityPicture of(Motif motif) {
        return new ActivityPicture(Optional.of(motif), Optional.empty(), "");
    }

    /** The word a form knows it by: the name of a drawing, the id of an upload, or nothing. */
    String word() {
        return motif.map(Enum::name).or(() -> upload.map(PictureId::toString)).orElse("");
    }
}
