package no.stafett.office.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.stafett.office.domain.AdministrationLine;
import no.stafett.office.usecase.ShowAdministrationLog.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** What has been done beside the plans. */
public record AdministrationLogPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        var title = t.get("administration.title");
        return shown.page() > 1 ? t.get("log.page", title, shown.page()) : title;
    }

    /** The lines of each day, the newest day first. */
    public Map<LocalDate, List<AdministrationLine>> days() {
        return shown.lines().stream()
                .collect(Collectors.groupingBy(line -> Oslo.day(line.at()), LinkedHashMap::new, Collectors.toList()));
    }

    public String sentence(AdministrationLine line, Texts t) {
        return t.get("administration." + line.act(), line.who(), line.about());
    }

    /** In words where the detail is a word of ours, otherwise as it was written. */
    public String detail(AdministrationLine line, Texts t) {
        var key = "administration.detail." + line.detail();
        return !line.detail().isEmpty() && t.has(key) ? t.get(key) : line.detail();
    }
}
