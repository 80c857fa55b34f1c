package no.stafett.plan.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.plan.PictureId;
import no.stafett.shared.Motif;
import no.stafett.shared.PersonId;

/**
 * What stands on the cover of a plan (L-06), one version of it. It was agreed with the child, so it is written anew and
 * never over.
 *
 * @param pictureText what the picture shows, in words; empty without a picture
 */
public record Cover(
        int version,
        String shortName,
        String description,
        Optional<Motif> motif,
        Optional<PictureId> picture,
        String pictureText,
        Optional<Instant> nextMeetingAt,
        String nextMeetingPlace,
        PersonId writtenBy,
        Instant writtenAt) {

    /**
     * The cover a plan is opened with: a name, and the first meeting when it is agreed.
     *
     * @param version 1, or more when the family is asked anew
     */
    public static Cover opening(int version, Preparation preparation, PersonId opener, Instant now) {
        return new Cover(
                version,
                preparation.shortName(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                preparation.firstMeetingAt(),
                "",
                opener,
                now);
    }

    /** The next version, with a picture of its own instead of a drawing. */
    public Cover withPicture(PictureId picture, String text, PersonId writer, Instant now) {
        return new Cover(
                version + 1,
                shortName,
                description,
                Optional.empty(),
                Optional.of(picture),
                text.strip(),
                nextMeetingAt,
                nextMeetingPlace,
                writer,
                now);
    }

    @Override
    public String toString() {
        return "Cover[" + version + "]";
    }
}
