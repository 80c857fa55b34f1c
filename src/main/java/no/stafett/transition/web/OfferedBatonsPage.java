package no.stafett.transition.web;

import java.util.List;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.OfferedBaton;

/** Every baton that is held out to the reader. */
public record OfferedBatonsPage(List<OfferedBaton> batons) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("offered-batons.title");
    }

    public String path(OfferedBaton baton) {
        return "/plans/" + baton.plan() + "/handovers";
    }
}
