package no.stafett.notebook;

import java.util.UUID;

/** One note of the notebook. */
public record NoteId(UUID value) {

    public static NoteId create() {
        return new NoteId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
