package no.stafett.goals.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.Goal;
import no.stafett.goals.domain.GoalDraft;
import no.stafett.goals.domain.GoalField;
import no.stafett.goals.domain.WordDifference;
import no.stafett.goals.domain.WordDifference.Piece;
import no.stafett.goals.domain.WrittenVersion;
import no.stafett.goals.usecase.ShowGoalHistory.Shown;
import no.stafett.shared.web.Texts;

/** What a goal has said: every version, who wrote it and when, and what was changed. */
public record GoalHistoryPage(Shown shown) implements PlanPage {

    /** One version beside the one before it. */
    public record Step(WrittenVersion version, Optional<WrittenVersion> before, List<GoalField> changed) {

        public List<Piece> after(GoalField field, Texts t) {
            return WordDifference.of(shown(version, field, t), before(field, t));
        }

        public List<Piece> beforeThat(GoalField field, Texts t) {
            return WordDifference.of(before(field, t), shown(version, field, t));
        }

        private String before(GoalField field, Texts t) {
            return before.map(earlier -> shown(earlier, field, t)).orElse("");
        }

        private static String shown(WrittenVersion version, GoalField field, Texts t) {
            return GoalWords.shown(field, version.text(), t);
        }
    }

    @Override
    public String title(Texts t) {
        return t.get("goal-history.title") + " – " + frame().ownerFirstName();
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

    /** The last one first. */
    public List<Step> steps() {
        var versions = shown.versions();
        var steps = new ArrayList<Step>();
        for (int i = 0; i < versions.size(); i++) {
            var version = versions.get(i);
            var before = i + 1 < versions.size() ? Optional.of(versions.get(i + 1)) : Optional.<WrittenVersion>empty();
            var base = before.map(WrittenVersion::text).orElse(GoalDraft.EMPTY);
            steps.add(new Step(version, before, version.text().differingFrom(base, goal().kind())));
        }
        return steps;
    }

    public String writer(WrittenVersion version) {
        return shown.names().of(version.writtenBy()).name();
    }
}
