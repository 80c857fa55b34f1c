package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;
import static no.stafett.notebook.domain.NotebookRefusal.REPORT_IS_OVER;

import java.time.Clock;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.notebook.domain.FamilyYesTyped;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/** The parents have said that a team may know who it is about: who said it, when and how. */
@UseCase
public class RecordTeamConsent {

    private final NoteAccess access;
    private final NoteStore notes;
    private final TeamReportStore reports;
    private final Clock clock;

    RecordTeamConsent(NoteAccess access, NoteStore notes, TeamReportStore reports, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.reports = reports;
        this.clock = clock;
    }

    public Outcome<NoteId> record(Actor actor, NoteId id, ReportId report, FamilyYesTyped typed) {
        var author = access.author(actor, id, NoteAct.WRITE);
        if (!notes.lock(author).isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        var now = clock.instant();
        return switch (typed.read(Oslo.day(now))) {
            case Refused<FamilyYes>(var reasons) -> Outcome.refused(reasons);
            case Done<FamilyYes>(var yes) -> {
                if (!reports.agree(author, report, yes)) {
                    yield Outcome.refused(REPORT_IS_OVER);
                }
                notes.move(author, now);
                yield Outcome.done(id);
            }
        };
    }
}
