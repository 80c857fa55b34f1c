package no.stafett.plan.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.Pictures;
import no.stafett.plan.domain.CoverTyped;
import no.stafett.plan.domain.WrittenCover;
import no.stafett.plan.usecase.ShowCover.Shown;
import no.stafett.shared.Motif;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * What stands on the cover, to be changed.
 *
 * @param pictureText the words for a picture that was not taken
 * @param conflict whether somebody else wrote in the meantime; both texts are shown then
 */
public record CoverPage(Shown shown, CoverForm form, String pictureText, boolean conflict, Problems problems)
        implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("cover.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/cover";
    }

    public WrittenCover newest() {
        return shown.newest();
    }

    public List<Motif> motifs() {
        return List.of(Motif.values());
    }

    public String ownPicture() {
        return CoverTyped.OWN_PICTURE;
    }

    /** Where the uploaded picture is, when there is one. */
    public Optional<String> picturePath() {
        return newest().cover().picture().map(picture -> Pictures.path(frame().plan(), picture));
    }
}
