package no.stafett.notebook.domain;

import java.time.Instant;
import no.stafett.notebook.NoteAct;

/** Somebody who came to a note, let in or not. */
public record NoteVisit(Instant at, String name, String position, NoteAct act, boolean granted) {

    @Override
    public String toString() {
        return "NoteVisit[" + at + "]";
    }
}
