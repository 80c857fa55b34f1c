package no.stafett.goals.web;

import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.GoalField;
import no.stafett.goals.domain.GoalKind;
import no.stafett.goals.domain.MainGoal;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * The form of a goal, new or to be changed.
 *
 * @param mainGoal the goal a new one is a step towards
 * @param goal the goal that is to be changed
 * @param asked whether the reader asked for advice, and is to be taken there
 * @param keeping who shall not see a new goal
 * @param fromNote whether the family let the words come along from a note that was written before there was a log
 */
public record GoalFormPage(
        PlanFrame frame,
        Optional<MainGoal> mainGoal,
        Optional<Goal> goal,
        GoalForm form,
        FieldHints hints,
        boolean asked,
        Optional<KeepingChoice> keeping,
        boolean fromNote,
        Problems problems)
        implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get(headingKey()) + " – " + frame.ownerFirstName();
    }

    public GoalKind kind() {
        return goal.map(Goal::kind).orElse(mainGoal.isPresent() ? GoalKind.SUB : GoalKind.MAIN);
    }

    /** The hints come along while one writes. */
    @Override
    public boolean hasIslands() {
        return true;
    }

    public String headingKey() {
        return "goal-form." + (goal.isPresent() ? "change." : "new.") + kind();
    }

    public String action() {
        return goal.map(changed -> path(changed) + "/versions")
                .orElseGet(() -> mainGoal.map(main -> path(main) + "/sub-goals").orElse(frame.path() + "/goals"));
    }

    /** Where one goes who changes her mind. */
    public String back() {
        return goal.map(this::path).orElse(frame.path() + "/goals");
    }

    /** What is rarely needed is folded away, unless something stands in it or is wrong with it. */
    public boolean moreIsOpen() {
        return !form.description().isEmpty()
                || !form.developmentArea().isEmpty()
                || !form.periodFrom().isEmpty()
                || problems.at(GoalField.DESCRIPTION.formName()) != null
                || problems.at(GoalField.DEVELOPMENT_AREA.formName()) != null
                || problems.at(GoalField.PERIOD_FROM.formName()) != null;
    }

    private String path(Goal one) {
        return frame.path() + "/goals/" + one.id();
    }
}
