package no.stafett.protection.web;

import java.util.List;
import no.stafett.protection.domain.SteppedAside;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Those of a leader's unit who have stepped aside. */
public record SteppedAsidePage(List<SteppedAside> shown, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("stepped-aside.title");
    }
}
