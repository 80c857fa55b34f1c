package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.REPORT_IS_OVER;

import java.time.Clock;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** The author takes a note off the agenda of a team. */
@UseCase
public class TakeBackReport {

    private final NoteAccess access;
    private final NoteStore notes;
    private final TeamReportStore reports;
    private final Clock clock;

    TakeBackReport(NoteAccess access, NoteStore notes, TeamReportStore reports, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.reports = reports;
        this.clock = clock;
    }

    public Outcome<NoteId> takeBack(Actor actor, NoteId id, ReportId report) {
        var author = access.author(actor, id, NoteAct.WRITE);
        var now = clock.instant();
        if (!reports.takeBack(author, report, now)) {
            return Outcome.refused(REPORT_IS_OVER);
        }
        notes.move(author, now);
        return Outcome.done(id);
    }
}
