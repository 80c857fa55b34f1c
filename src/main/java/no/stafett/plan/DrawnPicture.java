package no.stafett.plan;

import java.util.Optional;
import no.stafett.picture.Picture;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;

/** What became of a picture that was sent: drawn anew and not kept yet, refused, or none was sent at all. */
public final class DrawnPicture {

    private final PictureId id = PictureId.create();
    private final Outcome<Optional<Picture>> drawn;

    DrawnPicture(Outcome<Optional<Picture>> drawn) {
        this.drawn = drawn;
    }

    /** Refused for every reason a picture can be; done also when none was sent. */
    public Outcome<?> outcome() {
        return drawn;
    }

    /** What the picture will be known by once it is kept. */
    public Optional<PictureId> id() {
        return picture().map(_ -> id);
    }

    Optional<Picture> picture() {
        return drawn instanceof Done(var picture) ? picture : Optional.empty();
    }
}
