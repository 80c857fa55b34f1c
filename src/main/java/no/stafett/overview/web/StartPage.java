package no.stafett.overview.web;

import java.util.List;
import no.stafett.overview.domain.Duty;
import no.stafett.overview.domain.PlanCard;
import no.stafett.overview.domain.Waiting;
import no.stafett.overview.usecase.ShowStart;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** "This waits for you", and my plans. */
public record StartPage(ShowStart.Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("start.title");
    }

    public List<Waiting> waiting() {
        return shown.waiting();
    }

    public boolean nothingWaits() {
        return shown.waiting().isEmpty()
                && shown.stillNotes().isEmpty()
                && shown.toLookAt().isEmpty()
                && shown.officeWork().isEmpty();
    }

    public List<Duty> duties() {
        return shown.duties();
    }

    public List<PlanCard> plans() {
        return shown.plans();
    }

    public String sentence(Waiting waiting, Texts t) {
        return t.about(waiting.planType())
                .get(
                        "start.waiting." + waiting.kind(),
                        waiting.owner(),
                        waiting.what(),
                        waiting.day().map(t::day).orElse(""));
    }
}
