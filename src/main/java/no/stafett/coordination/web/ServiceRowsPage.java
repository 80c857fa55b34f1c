package no.stafett.coordination.web;

import java.util.List;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Every row of the service table, for the one who keeps it. */
public record ServiceRowsPage(List<ServiceRow> rows) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("service-rows.title");
    }

    public String roles(ServiceRow row, Texts t) {
        return Words.roles(row, t);
    }
}
