package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;
import static no.stafett.notebook.domain.NotebookRefusal.WRITTEN_SINCE;

import java.time.Clock;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.domain.NoteTyped;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/** The author writes what she wonders about anew. The version before stays, and one that is no longer the latest is refused. */
@UseCase
public class RewordNote {

    private final NoteAccess access;
    private final NoteStore notes;
    private final Clock clock;

    RewordNote(NoteAccess access, NoteStore notes, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.clock = clock;
    }

    /** @param version the version she had before her */
    public Outcome<NoteId> reword(Actor actor, NoteId id, int version, String wonder) {
        var author = access.author(actor, id, NoteAct.WRITE);
        var note = notes.lock(author);
        if (!note.isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        if (version != note.version()) {
            return Outcome.refused(WRITTEN_SINCE);
        }
        return switch (new NoteTyped(note.called(), wonder).read()) {
            case Refused<NoteTyped>(var reasons) -> Outcome.refused(reasons);
            case Done<NoteTyped>(var read) -> {
                notes.reword(author, version + 1, read.wonder(), clock.instant());
                yield Outcome.done(id);
            }
        };
    }
}
