package no.stafett.notebook.domain;

import java.time.Instant;

/** What was wondered about, as it was written at one time. */
public record NoteVersion(int version, String text, Instant writtenAt) {

    @Override
    public String toString() {
        return "NoteVersion[" + version + "]";
    }
}
