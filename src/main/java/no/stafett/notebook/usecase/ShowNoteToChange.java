package no.stafett.notebook.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteColleague;
import no.stafett.notebook.domain.NoteShare;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.domain.NoteTeam;
import no.stafett.notebook.domain.NotebookRules;
import no.stafett.notebook.domain.TeamReport;
import no.stafett.notebook.sql.NoteEndStore;
import no.stafett.notebook.sql.NoteShareStore;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.NoteTalkStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** What the forms of a note need to know, for the one who wrote it. */
@UseCase
public class ShowNoteToChange {

    /**
     * What is seen.
     *
     * @param carried the sentences the family has said can go along
     */
    public record Shown(
            Note note,
            List<NoteShare> shares,
            List<NoteColleague> colleagues,
            List<NoteTalk> talks,
            List<NoteTeam> teams,
            List<TeamReport> reports,
            List<String> carried,
            NotebookRules rules,
            Instant now) {}

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteShareStore shares;
    private final NoteTalkStore talks;
    private final TeamReportStore reports;
    private final NoteEndStore ends;
    private final Clock clock;

    ShowNoteToChange(
            NoteAccess access,
            NoteStore notes,
            NoteShareStore shares,
            NoteTalkStore talks,
            TeamReportStore reports,
            NoteEndStore ends,
            Clock clock) {
        this.access = access;
        this.notes = notes;
        this.shares = shares;
        this.talks = talks;
        this.reports = reports;
        this.ends = ends;
        this.clock = clock;
    }

    public Shown show(Actor actor, NoteId note) {
        var author = access.author(actor, note, NoteAct.READ);
        var now = clock.instant();
        return new Shown(
                notes.find(author),
                shares.shares(author),
                shares.colleagues(author),
                talks.all(author),
                reports.teams(author),
                reports.reports(author),
                ends.carried(author),
                notes.rules(actor, Oslo.day(now)),
                now);
    }
}
