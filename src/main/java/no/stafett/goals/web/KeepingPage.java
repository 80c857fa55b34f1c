package no.stafett.goals.web;

import java.util.List;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.goals.domain.KeptNow;
import no.stafett.goals.domain.Named;
import no.stafett.goals.usecase.ShowKeeping.Shown;
import no.stafett.shared.PersonId;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Who does not see something that is written, why, and the choice of it. */
public record KeepingPage(Shown shown, KeepingForm form, Problems problems) implements PlanPage {

    @Override
    public String title(Texts t) {
        return t.get("keeping.title") + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    public List<KeptNow> kept() {
        return shown.kept();
    }

    public Named named(PersonId person) {
        return shown.names().of(person);
    }

    /** Those it is not kept from yet. */
    public KeepingChoice choice() {
        var kept = kept().stream().map(KeptNow::from).toList();
        var all = KeepingChoice.of(frame(), shown.names(), form);
        return new KeepingChoice(
                all.guardians().stream()
                        .filter(guardian -> !kept.contains(guardian.id()))
                        .toList(),
                form,
                all.onBehalf());
    }

    /** What was written, as it stands where it is read. */
    public String back() {
        return frame().path() + shown.path();
    }

    public String action() {
        return frame().path() + "/entries/" + shown.entry().id() + "/keepings";
    }

    public String ending(KeptNow kept) {
        return frame().path() + "/keepings/" + kept.id() + "/ending";
    }
}
