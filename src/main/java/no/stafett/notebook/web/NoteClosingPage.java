package no.stafett.notebook.web;

import java.time.LocalDate;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Closes a note with a summary. */
public record NoteClosingPage(Shown shown, String summary, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-closing.title");
    }

    public Note note() {
        return shown.note();
    }

    /** How long it would be kept when it is closed now. */
    public LocalDate keptUntil() {
        return shown.rules().keptUntil(shown.now());
    }
}
