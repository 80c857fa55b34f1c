package no.stafett.plan;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import no.stafett.access.PlanWriter;
import no.stafett.plan.domain.Picture;
import no.stafett.plan.domain.Redrawing;
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

    // A photo takes up to 60 MB while it is drawn anew: two at a time, whoever sends them.
    private final Semaphore drawing = new Semaphore(2, true);
    private final PictureStore pictures;

    Pictures(PictureStore pictures) {
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
        var problem = Redrawing.problemWith(text);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        drawing.acquireUninterruptibly();
        try {
            return Redrawing.redraw(content);
        } finally {
            drawing.release();
        }
    }
}
