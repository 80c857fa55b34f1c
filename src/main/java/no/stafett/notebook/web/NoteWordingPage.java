package no.stafett.notebook.web;

import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NotebookRefusal;
import no.stafett.notebook.usecase.ShowNoteToChange.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Writes what one wonders about anew. */
public record NoteWordingPage(Shown shown, NoteForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-wording.title");
    }

    public Note note() {
        return shown.note();
    }

    /** Whether what stands there now is to be shown beside what was typed. */
    public boolean writtenSince() {
        return problems.reasons().contains(NotebookRefusal.WRITTEN_SINCE);
    }
}
