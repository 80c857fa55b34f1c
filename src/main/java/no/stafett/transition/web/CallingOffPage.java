package no.stafett.transition.web;

import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.transition.usecase.ShownTransition;

/** The transition comes to nothing: what that means, and why. */
public record CallingOffPage(ShownTransition shown, WordsForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("transition.call-off.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public String path() {
        return frame().path() + "/transition";
    }
}
