package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.SEE_SIGNED_SHEET;

import no.stafett.access.PlanAccess;
import no.stafett.consent.SignedPageId;
import no.stafett.consent.sql.SignedPageStore;
import no.stafett.picture.Picture;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A page of a signed sheet, for the one who asks the family. */
@UseCase
public class ShowSignedPage {

    private final PlanAccess access;
    private final SignedPageStore pages;

    ShowSignedPage(PlanAccess access, SignedPageStore pages) {
        this.access = access;
        this.pages = pages;
    }

    public Picture show(Actor actor, PlanId plan, SignedPageId page) {
        return pages.find(page, access.asker(actor, plan, SEE_SIGNED_SHEET)).orElseThrow(NotYours::new);
    }
}
