package no.stafett.notebook.usecase;

import static no.stafett.notebook.domain.NotebookRefusal.NOTE_IS_ENDED;

import java.time.Clock;
import java.util.List;
import no.stafett.notebook.NoteAccess;
import no.stafett.notebook.NoteAct;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.domain.FamilyYes;
import no.stafett.notebook.domain.FamilyYesTyped;
import no.stafett.notebook.domain.NoteSentences;
import no.stafett.notebook.domain.NoteTalk;
import no.stafett.notebook.sql.NoteEndStore;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.notebook.sql.NoteTalkStore;
import no.stafett.shared.Actor;
import no.stafett.shared.Oslo;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/**
 * The family has said yes to a log (B-05, S-02), and together they have chosen which sentences go along; none is an answer
 * too.
 */
@UseCase
public class AgreeOnLog {

    private final NoteAccess access;
    private final NoteStore notes;
    private final NoteTalkStore talks;
    private final NoteEndStore ends;
    private final Clock clock;

    AgreeOnLog(NoteAccess access, NoteStore notes, NoteTalkStore talks, NoteEndStore ends, Clock clock) {
        this.access = access;
        this.notes = notes;
        this.talks = talks;
        this.ends = ends;
        this.clock = clock;
    }

    /** @param ticked the sentences as they stood on the page; one that is none of the note's is left out */
    public Outcome<NoteId> agree(Actor actor, NoteId id, FamilyYesTyped typed, List<String> ticked) {
        var author = access.author(actor, id, NoteAct.WRITE);
        var note = notes.lock(author);
        if (!note.isOpen()) {
            return Outcome.refused(NOTE_IS_ENDED);
        }
        var now = clock.instant();
        return switch (typed.read(Oslo.day(now))) {
            case Refused<FamilyYes>(var reasons) -> Outcome.refused(reasons);
            case Done<FamilyYes>(var yes) -> {
                var sentences = NoteSentences.of(note, NoteTalk.latest(talks.all(author)));
                ends.agree(author, yes, NoteSentences.chosen(sentences, ticked), now);
                yield Outcome.done(id);
            }
        };
    }
}
