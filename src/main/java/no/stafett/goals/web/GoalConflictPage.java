package no.stafett.goals.web;

import java.time.Instant;
import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.GoalField;
import no.stafett.goals.domain.WordDifference;
import no.stafett.goals.domain.WordDifference.Piece;
import no.stafett.goals.usecase.ShowGoalToChange.Shown;
import no.stafett.shared.web.Texts;

/** Two people wrote at once: both texts, whole, next to each other, and three ways on. No word is lost. */
public record GoalConflictPage(Shown shown, GoalForm form) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("conflict.title") + " – " + frame().ownerFirstName();
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

    /** Who saved first. */
    public String other() {
        return shown.names().of(goal().standing().writtenBy()).name();
    }

    public Instant savedAt() {
        return goal().standing().writtenAt();
    }

    public Instant now() {
        return shown.now();
    }

    public GoalDraft mine() {
        return form.draft();
    }

    public GoalDraft theirs() {
        return goal().text().draft();
    }

    public GoalForm merged() {
        return GoalForm.of(mine().mergedWith(theirs(), shown.base()), goal().version());
    }

    public List<GoalField> fields() {
        return GoalField.of(goal().kind());
    }

    /** The fields in which at least one of them has written something. */
    public List<GoalField> written() {
        return fields().stream()
                .filter(field ->
                        !mine().value(field).isEmpty() || !theirs().value(field).isEmpty())
                .toList();
    }

    public List<GoalField> differing() {
        return mine().differingFrom(theirs(), goal().kind());
    }

    public List<Piece> mine(GoalField field, Texts t) {
        return WordDifference.of(GoalWords.shown(field, mine(), t), GoalWords.shown(field, theirs(), t));
    }

    public List<Piece> theirs(GoalField field, Texts t) {
        return WordDifference.of(GoalWords.shown(field, theirs(), t), GoalWords.shown(field, mine(), t));
    }
}
