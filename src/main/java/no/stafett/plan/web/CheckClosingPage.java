package no.stafett.plan.web;

import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.domain.ClosingNote;
import no.stafett.shared.web.Texts;

/** What is written, to read over before the plan is closed, and what happens then. */
public record CheckClosingPage(PlanFrame frame, ClosingNote note) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("closing.check") + " – " + frame.ownerFirstName();
    }

    public String path() {
        return frame.path() + "/closing";
    }
}
