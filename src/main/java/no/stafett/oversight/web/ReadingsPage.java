package no.stafett.oversight.web;

import no.stafett.oversight.domain.OfficeReading;
import no.stafett.oversight.usecase.ShowReadings.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Who has read the pages of an office. */
public record ReadingsPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        var title = t.get("readings.title");
        return shown.page() > 1 ? t.get("log.page", title, shown.page()) : title;
    }

    /** Which page, and about which unit. */
    public String what(OfficeReading reading, Texts t) {
        return reading.unit().isEmpty()
                ? t.get(reading.page())
                : t.get("readings.of-unit", t.get(reading.page()), reading.unit());
    }
}
