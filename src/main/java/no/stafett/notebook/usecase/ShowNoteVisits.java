package no.stafett.notebook.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.domain.NoteVisit;
import no.stafett.notebook.sql.NoteVisitStore;
import no.stafett.shared.Actor;
import no.stafett.shared.UseCase;

/** Who has come to a note, let in or not, for those who may read it. To look is written down too. */
@UseCase
public class ShowNoteVisits {

    /** What is seen. */
    public record Shown(NoteId note, List<NoteVisit> visits, Instant now) {}

    private final NoteAccess access;
    private final NoteVisitStore visits;
    private final Clock clock;

    ShowNoteVisits(NoteAccess access, NoteVisitStore visits, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.clock = clock;
    }

    public Shown show(Actor actor, NoteId note) {
        var reader = access.reader(actor, note, NoteAct.SEE_VISITS);
        return new Shown(note, visits.visits(reader), clock.instant());
    }
}
