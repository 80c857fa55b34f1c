package no.stafett.plan.web;

import java.util.List;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.usecase.ShowLevel.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The level of the cooperation, what the others mean, and how it came here. */
public record LevelPage(Shown shown, LevelForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("level.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public BtiLevel present() {
        return BtiLevel.of(frame().level());
    }

    public List<LevelNote> changes() {
        return shown.changes();
    }

    public List<Choice> levels(Texts t) {
        return Stream.of(BtiLevel.values())
                .map(level ->
                        new Choice(String.valueOf(level.number()), t.get(level), t.get("btiLevel." + level + ".hint")))
                .toList();
    }
}
