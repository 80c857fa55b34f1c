package no.stafett.consent.usecase;

import java.util.ArrayList;
import java.util.List;
import no.stafett.consent.domain.Recording;
import no.stafett.picture.DrawAnew;
import no.stafett.picture.Picture;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import org.springframework.stereotype.Component;

/** Draws the pages of a signed sheet anew, before anything is locked. */
@Component
class SignedPages {

    private final DrawAnew drawAnew;

    SignedPages(DrawAnew drawAnew) {
        this.drawAnew = drawAnew;
    }

    /** The first page that is no picture refuses them all. More than can be kept are not even looked at. */
    Outcome<List<Picture>> draw(List<byte[]> sent) {
        var drawn = new ArrayList<Picture>();
        for (var page : sent.subList(0, Math.min(sent.size(), Recording.MOST_PAGES))) {
            switch (drawAnew.draw(page)) {
                case Done<Picture>(var picture) -> drawn.add(picture);
                case Refused<Picture>(var reasons) -> {
                    return Outcome.refused(reasons);
                }
            }
        }
        return Outcome.done(List.copyOf(drawn));
    }
}
