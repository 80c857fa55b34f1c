package no.stafett.goals.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.ActivityField;
import no.stafett.goals.domain.WordDifference;
import no.stafett.goals.domain.WordDifference.Piece;
import no.stafett.goals.usecase.ShowActivityToChange.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Texts;

/** Two people wrote at once: both texts, whole, next to each other, and three ways on. No word is lost. */
public record ActivityConflictPage(Shown shown, ActivityForm form) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("conflict.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public Activity activity() {
        return shown.activity();
    }

    public String path() {
        return frame().path() + "/activities/" + activity().id();
    }

    /** Who saved first. */
    public String other() {
        return shown.names().of(activity().changedBy()).name();
    }

    public Instant savedAt() {
        return activity().changedAt();
    }

    public Instant now() {
        return shown.now();
    }

    public ActivityDraft theirs() {
        return ActivityDraft.of(activity().content());
    }

    /** What this writer typed, as a form that now takes the other's version as its base. */
    public ActivityForm mine() {
        return ActivityForm.of(form.draft(), activity().version());
    }

    public ActivityForm merged() {
        var base = shown.base().map(ActivityDraft::of).orElse(ActivityDraft.EMPTY);
        return ActivityForm.of(
                form.draft().mergedWith(theirs(), base), activity().version());
    }

    public List<ActivityField> differing() {
        return Arrays.stream(ActivityField.values())
                .filter(field -> !form.draft().saysTheSameAs(theirs(), field))
                .toList();
    }

    public List<Piece> mine(ActivityField field, Texts t) {
        return WordDifference.of(shown(field, form.draft(), t), shown(field, theirs(), t));
    }

    public List<Piece> theirs(ActivityField field, Texts t) {
        return WordDifference.of(shown(field, theirs(), t), shown(field, form.draft(), t));
    }

    public List<Choice> people(Texts t) {
        return ActivityWords.people(shown.names(), t);
    }

    private String shown(ActivityField field, ActivityDraft draft, Texts t) {
        return ActivityWords.shown(field, draft, shown.names(), t);
    }
}
