package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.ADVICE_IS_MISSING;
import static no.stafett.notebook.domain.NotebookRefusal.ADVICE_IS_TOO_LONG;
import static no.stafett.notebook.domain.NotebookRefusal.REPORT_IS_OVER;

import java.time.Clock;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.ReportId;
import no.stafett.notebook.sql.AgendaStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.UseCase;

/** A team has talked about a note and writes its advice. The author reads it; the note is off the agenda. */
@UseCase
public class AdviseNote {

    static final int LONGEST = 2000;

    private final NoteAccess access;
    private final AgendaStore agendas;
    private final Clock clock;

    AdviseNote(NoteAccess access, AgendaStore agendas, Clock clock) {
        this.access = access;
        this.agendas = agendas;
        this.clock = clock;
    }

    public Outcome<ReportId> advise(Actor actor, ReportId report, String typed) {
        var member = access.teamMember(actor);
        var advice = typed.strip();
        if (advice.isEmpty()) {
            return Outcome.refused(ADVICE_IS_MISSING);
        }
        if (advice.length() > LONGEST) {
            return Outcome.refused(ADVICE_IS_TOO_LONG);
        }
        return agendas.advise(member, report, advice, clock.instant())
                ? Outcome.done(report)
                : Outcome.refused(REPORT_IS_OVER);
    }
}
