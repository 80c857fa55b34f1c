package no.stafett.notebook.domain;

import java.time.Instant;
import no.stafett.notebook.NoteAct;

/**
 * Somebody who came to a note, let in or not.
 *
 * @param author whose note it was; empty when it is gone, or was none
 */
public record NoteVisit(Instant at, String name, String position, NoteAct act, boolean granted, String author) {

    @Override
    public String toString() {
        return "NoteVisit[" + at + "]";
    }
}
