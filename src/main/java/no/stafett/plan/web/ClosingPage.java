package no.stafett.plan.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.domain.ClosingGround;
import no.stafett.plan.usecase.ShowClosing.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Why the plan is closed, and what came of it. */
public record ClosingPage(Shown shown, ClosingForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("closing.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<Choice> grounds(Texts t) {
        return Stream.of(ClosingGround.values())
                .map(ground -> new Choice(
                        ground.name(), t.get("closingGround." + ground), t.get("closingGround." + ground + ".hint")))
                .toList();
    }
}
