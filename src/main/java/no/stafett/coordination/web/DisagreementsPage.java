package no.stafett.coordination.web;

import java.util.List;
import no.stafett.coordination.domain.UnitDisagreement;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The disagreements that wait for a leader. */
public record DisagreementsPage(List<UnitDisagreement> waiting) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("disagreements.title");
    }
}
