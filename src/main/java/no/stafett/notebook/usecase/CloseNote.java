package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;
import static no.stafett.notebook.domain.NotebookRefusal.SUMMARY_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.SUMMARY_IS_TOO_LONG;

import java.time.Clock;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.sql.NoteEndStore;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** No measures are needed: the author closes the note with a summary (B-08, Z-10). It is only read from then on. */
@UseCase
public class CloseNote {

    static final int LONGEST = 4000;

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteEndStore ends;
    private final TeamReportStore reports;
    private final Clock clock;

    CloseNote(NoteAccess access, NoteStore notes, NoteEndStore ends, TeamReportStore reports, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.ends = ends;
        this.reports = reports;
        this.clock = clock;
    }

    public Outcome<NoteId> close(Actor actor, NoteId id, String typed) {
        var author = access.author(actor, id, NoteAct.WRITE);
        if (!notes.lock(author).isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        var summary = typed.strip();
        if (summary.isEmpty()) {
            return Outcome.refused(SUMMARY_IS_MISSING);
        }
        if (summary.length() > LONGEST) {
            return Outcome.refused(SUMMARY_IS_TOO_LONG);
        }
        var now = clock.instant();
        ends.close(author, summary, notes.rules(actor, Oslo.day(now)).keptUntil(now), now);
        reports.takeBackAll(author, now);
        return Outcome.done(id);
    }
}
