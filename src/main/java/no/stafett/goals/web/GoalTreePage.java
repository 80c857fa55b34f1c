package no.stafett.goals.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.PlanGoals;
import no.stafett.goals.domain.SubGoal;
import no.stafett.goals.usecase.ShowGoals.Shown;
import no.stafett.shared.web.Texts;

/** The goals of a plan as a tree: the common picture, the main goal, the steps, what we do (G-04). */
public record GoalTreePage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("goals.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public PlanGoals goals() {
        return shown.goals();
    }

    public List<ActivityLine> activitiesOf(GoalId goal) {
        return shown.activitiesOf(goal);
    }

    public boolean mayChange(Goal goal) {
        return goal.mayBeChangedBy(shown.reader());
    }

    public boolean isToBeEvaluated(SubGoal goal) {
        return goal.isOpen() && goal.text().evaluateBy().isBefore(shown.today());
    }
}
