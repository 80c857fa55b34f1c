package no.stafett.notebook.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.stafett.notebook.domain.NoteVisit;
import no.stafett.shared.Oslo;
import no.stafett.shared.web.Texts;

/** Who has come, day by day and in words. */
public final class NoteVisitWords {

    private NoteVisitWords() {}

    static Map<LocalDate, List<NoteVisit>> days(List<NoteVisit> visits) {
        return visits.stream()
                .collect(Collectors.groupingBy(visit -> Oslo.day(visit.at()), LinkedHashMap::new, Collectors.toList()));
    }

    public static String sentence(NoteVisit visit, Texts t) {
        var who = visit.position().isEmpty() ? visit.name() : visit.name() + ", " + visit.position();
        return t.get(visit.granted() ? "noteVisit." + visit.act() : "noteVisit.refused", who);
    }
}
