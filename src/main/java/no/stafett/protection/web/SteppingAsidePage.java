package no.stafett.protection.web;

import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What it means to step aside, and one button. */
public record SteppingAsidePage(PlanFrame frame, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("stepping-aside.title") + " – " + frame.ownerFirstName();
    }
}
