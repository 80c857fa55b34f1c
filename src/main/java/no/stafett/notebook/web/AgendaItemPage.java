package no.stafett.notebook.web;

import java.util.Optional;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.domain.AgendaItem;
import no.stafett.notebook.usecase.ShowAgenda.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** One line of an agenda, and what the team says to it. */
public record AgendaItemPage(AgendaItem item, String advice, Problems problems) implements Page {

    /** Nothing when it is on no agenda of the reader's. */
    static Optional<AgendaItemPage> find(Shown shown, ReportId report, String advice, Problems problems) {
        return shown.items().stream()
                .filter(item -> item.id().equals(report))
                .map(item -> new AgendaItemPage(item, advice, problems))
                .findFirst();
    }

    @Override
    public String title(Texts t) {
        return t.get("agenda.item", item.team());
    }
}
