package no.stafett.plan.usecase;

import java.util.Optional;
import no.stafett.notebook.AgreedNotes;
import no.stafett.notebook.NoteId;
import no.stafett.shared.Actor;
import no.stafett.shared.NotYours;
import no.stafett.shared.UseCase;

/** The empty first page of a plan, for an employee; with what the child is called when it begins from a note (B-05). */
@UseCase
public class ShowNewPlan {

    private final AgreedNotes notes;

    ShowNewPlan(AgreedNotes notes) {
        this.notes = notes;
    }

    /** @return what the child is called in the note; the empty text when there is none */
    public String show(Actor actor, Optional<NoteId> note) {
        if (!actor.isEmployee()) {
            throw new NotYours();
        }
        return note.map(one -> notes.agreed(actor, one).called()).orElse("");
    }
}
