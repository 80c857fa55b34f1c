package no.stafett.leaving.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import no.stafett.leaving.domain.WaitingBaton;
import no.stafett.leaving.usecase.ShowWaitingBatons.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/**
 * The batons a leader must see to, and those that wait for an answer in her unit.
 *
 * @param done whether somebody has just been appointed
 */
public record WaitingBatonsPage(Shown shown, boolean done, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("batons.title");
    }

    public List<WaitingBaton> toSeeTo() {
        return shown.batons().stream()
                .filter(baton -> baton.mustBeSeenTo(shown.now()))
                .toList();
    }

    public List<WaitingBaton> offered() {
        return shown.batons().stream()
                .filter(baton -> !baton.mustBeSeenTo(shown.now()))
                .toList();
    }

    /** What has happened, with the names of those who work here. */
    public String sentence(WaitingBaton baton, Texts t) {
        return t.about(baton.planType()).get("batons.why." + baton.why(), baton.holder(), baton.offeredTo());
    }

    /** What the leader can do when nobody took what was offered. */
    public String next(WaitingBaton baton, Texts t) {
        return t.about(baton.planType()).get("batons.next", baton.holder());
    }

    /** "Har venta i 12 dagar". */
    public String waited(WaitingBaton baton, Texts t) {
        int days = (int) ChronoUnit.DAYS.between(Oslo.day(baton.since()), Oslo.day(shown.now()));
        return days <= 0 ? t.get("batons.waited.today") : t.count("batons.waited", days);
    }
}
