package no.stafett.individual.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.individual.usecase.ShowResponsibility.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Which service has the main responsibility, and another one to take it over. */
public record MainResponsibilityPage(Shown shown, ResponsibilityForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("responsibility.title") + " – " + frame().ownerFirstName();
    }

    @Override
    public PlanFrame frame() {
        return shown.frame();
    }

    public boolean isIndividualPlan() {
        return frame().planType().equals("INDIVIDUAL_PLAN");
    }

    public List<Choice> units() {
        return shown.units().stream()
                .map(unit -> new Choice(unit.id().toString(), unit.name()))
                .toList();
    }
}
