package no.stafett.consent.usecase;

import static no.stafett.access.Purpose.READ_CONSENT;

import no.stafett.access.PlanAccess;
import no.stafett.consent.SignedPageId;
import no.stafett.consent.sql.SignedPageStore;
import no.stafett.picture.Picture;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.PlanId;
import no.stafett.shared.UseCase;

/** A page of the sheet somebody signed, for herself. The other guardians have sheets of their own. */
@UseCase
public class ShowMySignedPage {

    private final PlanAccess access;
    private final SignedPageStore pages;

    ShowMySignedPage(PlanAccess access, SignedPageStore pages) {
        this.access = access;
        this.pages = pages;
    }

    public Picture show(Actor actor, PlanId plan, SignedPageId page) {
        return pages.find(page, access.consenter(actor, plan, READ_CONSENT)).orElseThrow(NotYours::new);
    }
}
