package no.stafett.notebook.usecase;

import java.time.Clock;
import no.stafett.notebook.NoteId;
import no.stafett.notebook.domain.NoteTyped;
import no.stafett.notebook.sql.NoteStore;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.Outcome;
import no.stafett.shared.Outcome.Done;
import no.stafett.shared.Outcome.Refused;
import no.stafett.shared.UseCase;

/** An employee writes down what she wonders about (B-02). Only she sees it. */
@UseCase
public class OpenNote {

    private final NoteStore notes;
    private final Clock clock;

    OpenNote(NoteStore notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    public Outcome<NoteId> open(Actor actor, NoteTyped typed) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return switch (typed.read()) {
            case Refused<NoteTyped>(var reasons) -> Outcome.refused(reasons);
            case Done<NoteTyped>(var read) -> {
                var note = NoteId.create();
                notes.add(note, read, actor, clock.instant());
                yield Outcome.done(note);
            }
        };
    }
}
