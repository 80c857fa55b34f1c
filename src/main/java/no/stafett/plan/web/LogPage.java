package no.stafett.plan.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.stafett.access.PlanFrame;
import no.stafett.access.PlanPage;
import no.stafett.plan.domain.LogLine;
import no.stafett.plan.usecase.ShowLog.Shown;
import no.stafett.shared.Oslo;
import no.stafett.shared.web.Texts;

/** The log of a plan, worded for the one who reads: the family or the team. */
public record LogPage(Shown shown) implements PlanPage {

    @Override
    public String title(Texts t) {
        return LogPages.title(t, "log.title", shown.page()) + " – " + frame().ownerFirstName();
    }

    public PlanFrame frame() {
        return shown.frame();
    }

    /** The lines of each day, the newest day first. */
    public Map<LocalDate, List<LogLine>> days() {
        return shown.lines().stream()
                .collect(Collectors.groupingBy(line -> Oslo.day(line.at()), LinkedHashMap::new, Collectors.toList()));
    }

    public String sentence(LogLine line, Texts t) {
        var reader = frame().relation().isFamily() ? "family" : "team";
        return t.get("log." + line.event() + "." + reader, line.who(), line.about());
    }

    /** The access log is for the family and for the one who holds the baton. */
    public boolean mayReadAccessLog() {
        return frame().relation().isFamily() || frame().holdsBaton();
    }
}
