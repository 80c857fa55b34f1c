package no.stafett.plan.usecase;

import static no.stafett.access.Purpose.SEE_PICTURE;

import no.stafett.access.PlanAccess;
import no.stafett.picture.Picture;
import no.stafett.plan.PictureId;
import no.stafett.plan.sql.PictureStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A picture, for those who may read the plan it belongs to. */
@UseCase
public class ShowPicture {

    private final PlanAccess access;
    private final PictureStore pictures;

    ShowPicture(PlanAccess access, PictureStore pictures) {
        this.access = access;
        this.pictures = pictures;
    }

    public Picture show(Actor actor, PlanId plan, PictureId picture) {
        var reader = access.member(actor, plan, SEE_PICTURE);
        return pictures.find(picture, reader).orElseThrow(NotYours::new);
    }
}
