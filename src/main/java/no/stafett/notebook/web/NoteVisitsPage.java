package no.stafett.notebook.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.stafett.notebook.domain.NoteVisit;
import no.stafett.notebook.usecase.ShowNoteVisits.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** Who has come to a note. */
public record NoteVisitsPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-visits.title");
    }

    /** The visits of each day, the newest day first. */
    public Map<LocalDate, List<NoteVisit>> days() {
        return NoteVisitWords.days(shown.visits());
    }
}
