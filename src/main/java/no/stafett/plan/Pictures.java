package no.stafett.plan;

import java.time.Instant;
import java.util.concurrent.Semaphore;
import no.stafett.access.PlanWriter;
import no.stafett.plan.domain.Picture;
import no.stafett.plan.domain.Redrawing;
import no.stafett.plan.sql.PictureStore;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
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
        var problem = Redrawing.problemWith(text);
        if (problem.isPresent()) {
            return Outcome.refused(problem.get());
        }
        return switch (redraw(content)) {
            case Done<Picture>(var picture) -> {
                var id = PictureId.create();
                pictures.add(id, picture, writer, now);
                yield Outcome.done(id);
            }
            case Refused<Picture>(var reasons) -> Outcome.refused(reasons);
        };
    }

    /** Where a picture is shown. */
    public static String path(PlanId plan, PictureId picture) {
        return "/plans/" + plan + "/pictures/" + picture;
    }

    private Outcome<Picture> redraw(byte[] content) {
        drawing.acquireUninterruptibly();
        try {
            return Redrawing.redraw(content);
        } finally {
            drawing.release();
        }
    }
}
