package no.stafett.picture;

import java.util.concurrent.Semaphore;
import no.stafett.picture.domain.Redrawing;
import no.stafett.shared.Outcome;
import org.springframework.stereotype.Component;

/** Draws what was sent anew, for every module that keeps a picture. */
@Component
public class DrawAnew {

    // A photo takes up to 60 MB while it is drawn anew: two at a time, whoever sends them.
    private final Semaphore drawing = new Semaphore(2, true);

    /**
     * JPEG or PNG by its content, at most 10 MB and 50 million pixels, nothing left of place and camera. Refuses everything
     * else.
     */
    public Outcome<Picture> draw(byte[] content) {
        drawing.acquireUninterruptibly();
        try {
            return Redrawing.redraw(content);
        } finally {
            drawing.release();
        }
    }
}
