package no.stafett.protection.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.protection.domain.OwnAccess;
import no.stafett.protection.usecase.ShowOwnAccess.Shown;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Whether the child signs in, why, and what the baton holder can do about it. */
public record OwnAccessPage(Shown shown, OwnAccessForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("own-access.title", frame().ownerFirstName());
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/own-access";
    }

    /** "OLD_ENOUGH", "ASSESSED" or "NOT_YET". */
    public String state() {
        return shown.child().isOldEnough() ? "OLD_ENOUGH" : shown.child().assessed() ? "ASSESSED" : "NOT_YET";
    }

    public boolean mayAssess() {
        return frame().holdsBaton() && state().equals("NOT_YET");
    }

    /** Whoever cannot decide it herself is told whom to talk with. */
    public boolean mayTalk() {
        return frame().active() && !frame().holdsBaton() && state().equals("NOT_YET");
    }

    public boolean mayEnd() {
        return frame().holdsBaton() && shown.child().assessed();
    }

    public List<OwnAccess.Noted> noted() {
        return shown.noted();
    }

    public String when(OwnAccess.Noted noted, Texts t) {
        return noted.ended()
                .map(ended -> t.get("own-access.from-to", noted.by(), t.date(noted.at()), t.date(ended)))
                .orElseGet(() -> t.get("own-access.since", noted.by(), t.date(noted.at())));
    }
}
