package no.stafett.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.consent.LevelProposal;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.usecase.ShowLevel.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;
import no.stafett.tenant.LevelConsent;

/** The level of the cooperation, what the others mean, and how it came here. */
public record LevelPage(Shown shown, LevelForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("level.title") + " – " + frame().ownerFirstName();
    }

    /** With nothing typed: the level as it is. */
    static LevelPage unchanged(Shown shown, Problems problems) {
        return new LevelPage(shown, new LevelForm(String.valueOf(shown.frame().level()), ""), problems);
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public BtiLevel present() {
        return BtiLevel.of(frame().level());
    }

    public Optional<LevelProposal> proposed() {
        return shown.proposed();
    }

    /** Whether the button asks the family or moves the plan; for either way that differs, it asks. */
    public boolean asksTheFamily() {
        return shown.rules().levelConsent() != LevelConsent.NEVER;
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
