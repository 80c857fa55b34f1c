package no.stafett.goals.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.GoalId;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.ActivityStatus;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.PlanGoals;
import no.stafett.goals.usecase.ShowGoals.Shown;
import no.stafett.shared.web.Texts;

/** The same goals and activities as the tree, in columns. */
public record GoalBoardPage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("goals.title.board") + " – " + frame().ownerFirstName();
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

    public List<ActivityLine> in(ActivityStatus status) {
        return shown.activities().stream()
                .filter(activity -> activity.ended().isEmpty() && activity.status() == status)
                .toList();
    }

    public List<ActivityLine> ended() {
        return shown.activities().stream()
                .filter(activity -> activity.ended().isPresent())
                .toList();
    }
}
