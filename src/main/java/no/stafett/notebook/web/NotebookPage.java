package no.stafett.notebook.web;

import java.util.List;
import no.stafett.notebook.domain.NoteLine;
import no.stafett.notebook.usecase.ShowNotebook.Shown;
import no.stafett.shared.web.Page;
import no.stafett.shared.web.Texts;

/** The notes one has written, and those others have shared. */
public record NotebookPage(Shown shown) implements Page {

    @Override
    public String title(Texts t) {
        return t.get("notebook.title");
    }

    public List<NoteLine> mine() {
        return shown.notes().stream().filter(note -> note.author().isEmpty()).toList();
    }

    public List<NoteLine> shared() {
        return shown.notes().stream().filter(note -> !note.author().isEmpty()).toList();
    }

    public boolean isStill(NoteLine note) {
        return note.isStill(shown.rules(), shown.now());
    }

    public String state(NoteLine note, Texts t) {
        if (note.closed()) {
            return t.get("note.state.closed");
        }
        return t.get(note.becameLog() ? "note.state.log" : "note.state.open");
    }
}
