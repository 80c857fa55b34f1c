package no.stafett.notebook.domain;

import java.time.Instant;
import no.stafett.shared.PersonId;

/** Somebody a note is shared with. */
public record NoteShare(PersonId person, String name, String position, boolean asLeader, Instant sharedAt) {

    @Override
    public String toString() {
        return "NoteShare[" + person + "]";
    }
}
