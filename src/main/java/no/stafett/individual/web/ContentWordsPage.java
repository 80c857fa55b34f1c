package no.stafett.individual.web;

import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.individual.domain.ContentRefusal;
import no.stafett.individual.usecase.ShowContentToWrite.Shown;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** The words an individuell plan must hold, to write. */
public record ContentWordsPage(Shown shown, ContentForm form, Problems problems) implements PlanPage {

    static ContentWordsPage unchanged(Shown shown) {
        return new ContentWordsPage(shown, ContentForm.of(shown.written()), Problems.none());
    }

    /** Somebody else was first: what she wrote stands below, and saving again is from there. */
    static ContentWordsPage refused(Shown shown, ContentForm typed, Problems problems) {
        var present = String.valueOf(shown.written().version());
        return new ContentWordsPage(
                shown,
                new ContentForm(
                        present,
                        typed.needs(),
                        typed.contributions(),
                        typed.carryingOut(),
                        typed.cooperation(),
                        typed.periodFrom(),
                        typed.periodUntil(),
                        typed.reviseOn()),
                problems);
    }

    @Override
    public String title(Texts t) {
        return t.get("content.write") + " – " + frame().ownerFirstName();
    }

    @Override
    public PlanFrame frame() {
        return shown.frame();
    }

    public boolean isStale() {
        return problems.reasons().contains(ContentRefusal.SOMEBODY_WROTE_MEANWHILE);
    }
}
