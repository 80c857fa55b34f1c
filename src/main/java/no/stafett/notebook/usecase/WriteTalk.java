package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;
import static no.stafett.notebook.domain.NotebookRefusal.WRITTEN_SINCE;

import java.time.Clock;
import java.util.Optional;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteAuthor;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.TalkId;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.domain.NoteTalk.Minutes;
import no.stafett.notebook.domain.TalkTyped;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.NoteTalkStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/** The minutes of a talk with the child and the parents (B-04): new ones, or a new version of those there are. */
@UseCase
public class WriteTalk {

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteTalkStore talks;
    private final Clock clock;

    WriteTalk(NoteAccess access, NoteStore notes, NoteTalkStore talks, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.talks = talks;
        this.clock = clock;
    }

    /**
     * What was typed, as the next version.
     *
     * @param id nothing for a talk that has no minutes yet
     * @param version the version the writer had before her, 0 for new minutes
     */
    public Outcome<NoteId> write(Actor actor, NoteId note, Optional<TalkId> id, int version, TalkTyped typed) {
        var author = access.author(actor, note, NoteAct.WRITE);
        if (!notes.lock(author).isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        int latest = id.map(talk -> latest(author, talk)).orElse(0);
        if (version != latest) {
            return Outcome.refused(WRITTEN_SINCE);
        }
        var now = clock.instant();
        return switch (typed.read(Oslo.day(now))) {
            case Refused<Minutes>(var reasons) -> Outcome.refused(reasons);
            case Done<Minutes>(var minutes) -> {
                talks.add(author, id.orElseGet(TalkId::create), latest + 1, minutes, now);
                notes.move(author, now);
                yield Outcome.done(note);
            }
        };
    }

    private int latest(NoteAuthor author, TalkId talk) {
        return talks.all(author).stream()
                .filter(one -> one.id().equals(talk))
                .mapToInt(NoteTalk::version)
                .max()
                .orElseThrow(NotYours::new);
    }
}
