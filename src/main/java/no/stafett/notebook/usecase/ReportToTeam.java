package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.IS_ON_THE_AGENDA;
import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;
import static no.stafett.notebook.domain.NotebookRefusal.TEAM_IS_MISSING;

import java.time.Clock;
import java.util.Optional;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.TeamId;
import no.stafett.notebook.domain.TeamReportTyped;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/** A note comes on the agenda of a resource team or a BTI team (B-06), with a draft that names nobody. */
@UseCase
public class ReportToTeam {

    private final NoteAccess access;
    private final NoteStore notes;
    private final TeamReportStore reports;
    private final Clock clock;

    ReportToTeam(NoteAccess access, NoteStore notes, TeamReportStore reports, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.reports = reports;
        this.clock = clock;
    }

    public Outcome<NoteId> report(Actor actor, NoteId id, Optional<TeamId> chosen, TeamReportTyped typed) {
        var author = access.author(actor, id, NoteAct.WRITE);
        var note = notes.lock(author);
        if (!note.isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        var team = chosen.filter(one ->
                reports.teams(author).stream().anyMatch(known -> known.id().equals(one)));
        var draft = typed.read(note.called());
        if (team.isEmpty()) {
            return Outcome.<NoteId>refused(TEAM_IS_MISSING).and(draft);
        }
        return switch (draft) {
            case Refused<String>(var reasons) -> Outcome.refused(reasons);
            case Done<String>(var text) -> {
                var now = clock.instant();
                if (!reports.add(author, team.get(), text, now)) {
                    yield Outcome.refused(IS_ON_THE_AGENDA);
                }
                notes.move(author, now);
                yield Outcome.done(id);
            }
        };
    }
}
