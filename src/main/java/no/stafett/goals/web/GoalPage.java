package no.stafett.goals.web;

import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.ActivityLine;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.MainGoal;
import no.stafett.goals.domain.SubGoal;
import no.stafett.goals.usecase.ShowGoal.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * One goal with its steps, its activities, what was said about it, and how it has gone.
 *
 * @param comment what was typed in the comment box, when it came back
 * @param keeping who shall not see the comment
 */
public record GoalPage(Shown shown, String comment, KeepingForm keeping, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return goal().title() + " – " + frame().ownerFirstName();
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

    public Optional<MainGoal> asMain() {
        return goal() instanceof MainGoal main ? Optional.of(main) : Optional.empty();
    }

    public Optional<SubGoal> asSub() {
        return goal() instanceof SubGoal sub ? Optional.of(sub) : Optional.empty();
    }

    /** The goal this one is a step towards. */
    public Optional<MainGoal> parent() {
        return asSub().flatMap(sub -> shown.goals().findMain(sub.mainGoal()));
    }

    public List<SubGoal> openSteps() {
        return shown.goals().openSubGoalsOf(goal().id());
    }

    public List<SubGoal> closedSteps() {
        return shown.goals().closedSubGoalsOf(goal().id());
    }

    public List<ActivityLine> activities() {
        return shown.activities();
    }

    public boolean isToBeEvaluated() {
        return asSub().filter(Goal::isOpen)
                .filter(sub -> sub.text().evaluateBy().isBefore(Oslo.day(shown.now())))
                .isPresent();
    }

    public String name(PersonId person) {
        return shown.names().of(person).name();
    }

    /** Whether this reader decides who sees it. */
    public boolean mayKeep() {
        return Entry.isDecidedBy(shown.reader(), goal().standing().createdBy(), shown.names())
                && !shown.names().guardians().isEmpty();
    }

    public List<PersonId> keptFrom() {
        return shown.keepings().from(goal().id().value());
    }

    public String keepingPath() {
        return frame().path() + "/entries/" + goal().id() + "/keepings";
    }

    public KeepingChoice keepingChoice() {
        return KeepingChoice.of(frame(), shown.names(), keeping);
    }
}
