package no.stafett.transition.web;

import java.util.List;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;
import no.stafett.transition.domain.MoveLine;

/** The moves an employee prepares. */
public record MovesPage(List<MoveLine> moves) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("moves.title");
    }
}
