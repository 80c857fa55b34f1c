package no.stafett.plan;

import java.time.Instant;
import java.util.Optional;
import no.stafett.access.PlanWriter;
import no.stafett.picture.DrawAnew;
import no.stafett.picture.Picture;
import no.stafett.picture.PictureRefusal;
import no.stafett.plan.sql.PictureStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.PlanId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pictures of a plan, for everybody who shows one. Runs inside the transaction of the use case that asks.
 *
 * <p>The fields of the form are called {@code picture} and {@code pictureText}; so are those of the refusals.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Pictures {

    private static final int LONGEST_TEXT = 200;

    private final DrawAnew drawAnew;
    private final PictureStore pictures;

    Pictures(DrawAnew drawAnew, PictureStore pictures) {
        this.drawAnew = drawAnew;
        this.pictures = pictures;
    }

    /**
     * Keeps a picture, drawn anew: JPEG or PNG by its content, at most 10 MB and 50 million pixels, nothing left of place
     * and camera. Refuses everything else, and a picture without words for those who cannot see it.
     */
    public Outcome<PictureId> add(PlanWriter writer, byte[] content, String text, Instant now) {
        return redraw(content, text).map(picture -> {
            var id = PictureId.create();
            pictures.add(id, picture, writer, now);
            return id;
        });
    }

    /** The same in two steps, for a form that can be refused for other reasons too: first it is drawn, and not kept. */
    public DrawnPicture draw(SentPicture sent) {
        return new DrawnPicture(
                sent.isSomething()
                        ? redraw(sent.content(), sent.text()).map(Optional::of)
                        : Outcome.done(Optional.empty()));
    }

    /** Keeps a drawn picture. Nothing happens when none was sent. */
    public void keep(DrawnPicture drawn, PlanWriter writer, Instant now) {
        drawn.picture().ifPresent(picture -> pictures.add(drawn.id().orElseThrow(), picture, writer, now));
    }

    /** Where a picture is shown. */
    public static String path(PlanId plan, PictureId picture) {
        return "/plans/" + plan + "/pictures/" + picture;
    }

    private Outcome<Picture> redraw(byte[] content, String text) {
        if (text.isBlank()) {
            return Outcome.refused(PictureRefusal.PICTURE_TEXT_IS_MISSING);
        }
        return text.length() > LONGEST_TEXT
                ? Outcome.refused(PictureRefusal.PICTURE_TEXT_IS_TOO_LONG)
                : drawAnew.draw(content);
    }
}
