package no.stafett.coordination.web;

import java.util.List;
import no.stafett.coordination.domain.ServiceRow;
import no.stafett.coordination.usecase.ShowTool.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The service table of today, as everybody who works with it reads it. */
public record ServiceTablePage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("services.title");
    }

    public List<ServiceRow> rows() {
        return shown.table().rows();
    }

    public String roles(ServiceRow row, Texts t) {
        return Words.roles(row, t);
    }

    public String natural(ServiceRow row, Texts t) {
        return Words.natural(row, t);
    }

    public String unnatural(ServiceRow row, Texts t) {
        return Words.unnatural(row, t);
    }
}
