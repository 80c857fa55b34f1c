package no.stafett.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.domain.BtiLevel;
import no.stafett.plan.domain.HolderOnwards;
import no.stafett.plan.domain.LevelNote;
import no.stafett.plan.usecase.ShowLevel.Proposed;
import no.stafett.plan.usecase.ShowLevel.Shown;
import no.stafett.shared.web.Choice;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The level of the cooperation, what is done on it, how it came here, and for the holder the way to another. */
public record LevelPage(Shown shown, String chosen, Problems problems) implements PlanPage {

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

    public Optional<Proposed> proposed() {
        return shown.proposed();
    }

    public List<LevelNote> changes() {
        return shown.changes();
    }

    /** What the holder is reminded of after the last change: the baton moves by a handover, not by an answer. */
    public Optional<HolderOnwards> onwards() {
        return shown.onwards().filter(_ -> frame().holdsBaton());
    }

    public String onwardsPath(HolderOnwards onwards) {
        return frame().path()
                + switch (onwards) {
                    case THE_SAME -> "";
                    case ANOTHER -> "/handover";
                    case NOT_SETTLED -> "/coordination";
                };
    }

    /** Every level but the one it is on. */
    public List<Choice> others(Texts t) {
        return Stream.of(BtiLevel.values())
                .filter(level -> level != present())
                .map(level ->
                        new Choice(String.valueOf(level.number()), t.get(level), t.get("btiLevel." + level + ".hint")))
                .toList();
    }
}
