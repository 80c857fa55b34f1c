package no.stafett.notebook.usecase;

import java.time.Clock;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.sql.NoteShareStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.PersonId;
import no.stafett.shared.UseCase;

/** The author no longer shares a note with somebody, an ended one too. To end what is ended already changes nothing. */
@UseCase
public class EndShare {

    private final NoteAccess access;
    private final NoteShareStore shares;
    private final Clock clock;

    EndShare(NoteAccess access, NoteShareStore shares, Clock clock) {
        this.access = access;
        this.shares = shares;
        this.clock = clock;
    }

    public Outcome<NoteId> end(Actor actor, NoteId id, PersonId person) {
        var author = access.author(actor, id, NoteAct.WRITE);
        shares.end(author, person, clock.instant());
        return Outcome.done(id);
    }
}
