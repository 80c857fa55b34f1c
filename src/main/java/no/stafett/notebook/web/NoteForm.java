package no.stafett.notebook.web;

import java.util.Objects;
import no.stafett.notebook.domain.NoteTyped;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about something one wonders about, as it was typed.
 *
 * @param version the version the writer had before her; empty for a new note
 */
public record NoteForm(String called, String wonder, String version) {

    static final NoteForm EMPTY = new NoteForm(null, null, null);

    public NoteForm(@Nullable String called, @Nullable String wonder, @Nullable String version) {
        this.called = Objects.requireNonNullElse(called, "");
        this.wonder = Objects.requireNonNullElse(wonder, "");
        this.version = Objects.requireNonNullElse(version, "");
    }

    NoteTyped typed() {
        return new NoteTyped(called, wonder);
    }

    /** One that is no number is a version nobody has. */
    static int version(String typed) {
        try {
            return Integer.parseInt(typed);
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    @Override
    public String toString() {
        return "NoteForm[masked]";
    }
}
