package no.stafett.goals.web;

import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.usecase.ShowGoalToChange.Shown;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** How it went, in short, before a goal is closed (G-13). */
public record GoalClosingPage(Shown shown, String summary, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("goal-closing.title." + goal().kind()) + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public Goal goal() {
        return shown.goal();
    }

    public String path() {
        return frame().path() + "/goals/" + goal().id();
    }
}
