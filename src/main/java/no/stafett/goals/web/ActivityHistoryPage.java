package no.stafett.goals.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Activity;
import no.stafett.goals.domain.ActivityDraft;
import no.stafett.goals.domain.ActivityField;
import no.stafett.goals.domain.ActivityVersion;
import no.stafett.goals.domain.PastEnding;
import no.stafett.goals.domain.WordDifference;
import no.stafett.goals.domain.WordDifference.Piece;
import no.stafett.goals.usecase.ShowActivityHistory.Shown;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Texts;

/** What an activity has said: every version, who wrote it and when, what was changed, and endings that did not last. */
public record ActivityHistoryPage(Shown shown) implements PlanPage {

    /** One version, held against the one before it. */
    public record Step(ActivityVersion version, Optional<ActivityVersion> before) {

        public boolean statusChanged() {
            return before.map(ActivityVersion::status)
                    .filter(status -> status != version.status())
                    .isPresent();
        }

        public boolean isFirst() {
            return before.isEmpty();
        }
    }

    @Override
    public String title(Texts t) {
        return t.get("activity-history.title") + " – " + frame().ownerFirstName();
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

    public Instant now() {
        return shown.now();
    }

    public List<PastEnding> pastEndings() {
        return shown.pastEndings();
    }

    /** The last one first. */
    public List<Step> steps() {
        var versions = shown.versions();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < versions.size(); i++) {
            steps.add(new Step(
                    versions.get(i), i + 1 < versions.size() ? Optional.of(versions.get(i + 1)) : Optional.empty()));
        }
        return steps;
    }

    /** What a version says that the one before it did not; for the first one, all that it says. */
    public List<ActivityField> changed(Step step) {
        var before = draft(step.before());
        var after = draft(Optional.of(step.version()));
        return Arrays.stream(ActivityField.values())
                .filter(field -> !after.saysTheSameAs(before, field))
                .toList();
    }

    public List<Piece> after(Step step, ActivityField field, Texts t) {
        return WordDifference.of(said(Optional.of(step.version()), field, t), said(step.before(), field, t));
    }

    public List<Piece> before(Step step, ActivityField field, Texts t) {
        return WordDifference.of(said(step.before(), field, t), said(Optional.of(step.version()), field, t));
    }

    public String name(PersonId person) {
        return shown.names().of(person).name();
    }

    private String said(Optional<ActivityVersion> version, ActivityField field, Texts t) {
        return ActivityWords.shown(field, draft(version), shown.names(), t);
    }

    private static ActivityDraft draft(Optional<ActivityVersion> version) {
        return version.map(ActivityVersion::content).map(ActivityDraft::of).orElse(ActivityDraft.EMPTY);
    }
}
