package no.stafett.notebook.usecase;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.stafett.guide.ActionGuide;
import no.stafett.guide.GuideStep;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.domain.Note;
import no.stafett.notebook.domain.NoteShare;
import no.stafett.notebook.domain.NoteStep;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.domain.NoteVersion;
import no.stafett.notebook.domain.NotebookRules;
import no.stafett.notebook.domain.TeamReport;
import no.stafett.notebook.sql.NoteShareStore;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.NoteTalkStore;
import no.stafett.notebook.sql.TeamReportStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.UseCase;

/** One note, for its author and those it is shared with. */
@UseCase
public class ShowNote {

    /**
     * What is seen.
     *
     * @param versions of what is wondered about, the latest first
     * @param steps what the action guide says of level 0
     * @param talks every version of every talk, see {@link NoteTalkStore#all}
     */
    public record Shown(
            boolean mine,
            Note note,
            List<NoteVersion> versions,
            List<NoteShare> shares,
            List<NoteTalk> talks,
            List<TeamReport> reports,
            Set<NoteStep> done,
            NotebookRules rules,
            List<GuideStep> steps,
            Instant now) {}

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteShareStore shares;
    private final NoteTalkStore talks;
    private final TeamReportStore reports;
    private final ActionGuide guide;
    private final Clock clock;

    ShowNote(
            NoteAccess access,
            NoteStore notes,
            NoteShareStore shares,
            NoteTalkStore talks,
            TeamReportStore reports,
            ActionGuide guide,
            Clock clock) {
        this.access = access;
        this.notes = notes;
        this.shares = shares;
        this.talks = talks;
        this.reports = reports;
        this.guide = guide;
        this.clock = clock;
    }

    public Shown show(Actor actor, NoteId id) {
        var reader = access.reader(actor, id, NoteAct.READ);
        var now = clock.instant();
        var note = notes.find(reader);
        var with = shares.shares(reader);
        var said = talks.all(reader);
        return new Shown(
                reader.isAuthor(),
                note,
                notes.versions(reader),
                with,
                said,
                reports.reports(reader),
                NoteStep.done(note, with, NoteTalk.latest(said)),
                notes.rules(actor, Oslo.day(now)),
                guide.of(actor.tenant(), 0),
                now);
    }
}
