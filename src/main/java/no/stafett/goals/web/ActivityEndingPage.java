package no.stafett.goals.web;

import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.usecase.ShowActivity.Shown;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Why an activity ends: done, without effect, or carried on in daily life. */
public record ActivityEndingPage(Shown shown, String reason, String note, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("activity-ending.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public Activity activity() {
        return shown.activity();
    }

    public String path() {
        return frame().path() + "/activities/" + activity().id();
    }
}
