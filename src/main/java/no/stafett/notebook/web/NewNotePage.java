package no.stafett.notebook.web;

import no.stafett.shared.web.Page;
import no.stafett.shared.web.Problems;
import no.stafett.shared.web.Texts;

/** Writes down what one wonders about. */
public record NewNotePage(NoteForm form, Problems problems) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("note-new.title");
    }
}
