package no.stafett.plan.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.HolderOnwards;
import no.stafett.plan.domain.RoleNeeds;
import no.stafett.plan.usecase.ShowLevelChange.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** On the way to another level: what is clarified with those concerned, and what is done there. */
public record LevelChangePage(Shown shown, BtiLevel to, LevelForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("level.to", to.number()) + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    /** Whether the button asks the family, or moves the plan at once (S-09). */
    public boolean asksTheFamily() {
        return shown.rules().levelConsent().isNeeded(frame().level(), to.number());
    }

    /** The role may need more time and other competence, and the family may have a right to a plan of its own (B-12, B-13). */
    public boolean isToSeveralServices() {
        return to == BtiLevel.THREE;
    }

    /** Where the main rule before the educational-psychological service is worth a reminder (B-14). */
    public boolean takesOthersIn() {
        return to.number() > 1 && frame().level() < 2;
    }

    public List<Choice> onwards(Texts t) {
        return Stream.of(HolderOnwards.values())
                .map(one -> new Choice(one.name(), t.get("level.onwards." + one)))
                .toList();
    }

    public List<Choice> roleNeeds(Texts t) {
        return Stream.of(RoleNeeds.values())
                .map(one -> new Choice(one.name(), t.get("level.role-needs." + one)))
                .toList();
    }
}
