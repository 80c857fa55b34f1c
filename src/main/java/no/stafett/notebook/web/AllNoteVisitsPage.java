package no.stafett.notebook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.stafett.notebook.domain.NoteVisit;
import no.stafett.notebook.usecase.ShowAllNoteVisits.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Who has come to the notes of the municipality. */
public record AllNoteVisitsPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        var title = t.get("all-note-visits.title");
        return shown.page() > 1 ? t.get("log.page", title, shown.page()) : title;
    }

    /** The visits of each day, the newest day first. */
    public Map<LocalDate, List<NoteVisit>> days() {
        return NoteVisitWords.days(shown.visits());
    }
}
