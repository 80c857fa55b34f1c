package no.stafett.goals.web;

import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.Comment;
import no.stafett.goals.domain.Ending;
import no.stafett.goals.domain.Entry;
import no.stafett.goals.domain.Evaluation;
import no.stafett.goals.domain.Names;
import no.stafett.goals.usecase.ShowActivity.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * One activity: what was agreed, how far it has come, what was said about it, and what the reader can do.
 *
 * @param comment what was typed in the comment box, when it came back
 * @param keeping who shall not see the comment
 */
public record ActivityPage(Shown shown, String comment, KeepingForm keeping, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return activity().content().title() + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public Activity activity() {
        return shown.activity();
    }

    public List<Comment> comments() {
        return shown.comments();
    }

    public List<Evaluation> evaluations() {
        return shown.evaluations();
    }

    public Names names() {
        return shown.names();
    }

    public Instant now() {
        return shown.now();
    }

    public String path() {
        return frame().path() + "/activities/" + activity().id();
    }

    public String goalPath() {
        return frame().path() + "/goals/" + activity().goal().id();
    }

    public boolean mayWrite() {
        return shown.reader().mayWrite();
    }

    public boolean mayChange() {
        return activity().canBeChangedBy(shown.reader());
    }

    public boolean mayMove() {
        return activity().canBeMovedBy(shown.reader());
    }

    public boolean mayEnd() {
        return activity().canBeEndedBy(shown.reader());
    }

    /** The one who answers for it says with one press that it is done. */
    public boolean maySayItIsDone() {
        return mayEnd() && activity().isAnsweredForBy(shown.reader());
    }

    public boolean mayReopen() {
        return activity().canBeReopenedBy(shown.reader());
    }

    public boolean isOverdue() {
        return activity().ending().isEmpty() && activity().content().dueDate().isBefore(Oslo.day(now()));
    }

    public String color() {
        return ActivityWords.color(activity().status(), activity().ending().map(Ending::reason));
    }

    public String responsible(Texts t) {
        return GoalWords.nameAndTie(names().of(activity().content().responsible()), t);
    }

    public String name(PersonId person) {
        return names().of(person).name();
    }

    /** Whether this reader decides who sees it. */
    public boolean mayKeep() {
        return Entry.isDecidedBy(shown.reader(), activity().createdBy(), shown.names())
                && !shown.names().guardians().isEmpty();
    }

    public List<PersonId> keptFrom() {
        return shown.keepings().from(activity().id().value());
    }

    public String keepingPath() {
        return frame().path() + "/entries/" + activity().id() + "/keepings";
    }

    public KeepingChoice keepingChoice() {
        return KeepingChoice.of(frame(), shown.names(), keeping);
    }
}
