package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.COLLEAGUE_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.IS_SHARED_ALREADY;
import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;

import java.time.Clock;
import java.util.Optional;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.sql.NoteShareStore;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** The author shares a note with a colleague at the unit, or with the one who leads it (B-02, B-03). They may read it. */
@UseCase
public class ShareNote {

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteShareStore shares;
    private final Clock clock;

    ShareNote(NoteAccess access, NoteStore notes, NoteShareStore shares, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.shares = shares;
        this.clock = clock;
    }

    public Outcome<NoteId> share(Actor actor, NoteId id, Optional<PersonId> person) {
        var author = access.author(actor, id, NoteAct.WRITE);
        if (!notes.lock(author).isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        var colleague = person.flatMap(chosen -> shares.colleagues(author).stream()
                .filter(one -> one.person().equals(chosen))
                .findFirst());
        if (colleague.isEmpty()) {
            return Outcome.refused(COLLEAGUE_IS_MISSING);
        }
        var now = clock.instant();
        if (!shares.share(author, colleague.get(), now)) {
            return Outcome.refused(IS_SHARED_ALREADY);
        }
        notes.move(author, now);
        return Outcome.done(id);
    }
}
