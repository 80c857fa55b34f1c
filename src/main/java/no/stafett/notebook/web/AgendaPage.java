package no.stafett.notebook.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.stafett.notebook.domain.AgendaItem;
import no.stafett.notebook.usecase.ShowAgenda.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** What waits for the teams one sits in. */
public record AgendaPage(Shown shown, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("agenda.title");
    }

    /** Team by team. */
    public Map<String, List<AgendaItem>> teams() {
        return shown.items().stream()
                .collect(Collectors.groupingBy(AgendaItem::team, LinkedHashMap::new, Collectors.toList()));
    }
}
