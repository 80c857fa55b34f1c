package no.stafett.notebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.stafett.notebook.NoteId;
import no.stafett.shared.Oslo;

/**
 * A note in a list: what the child is called, and nothing of what is written.
 *
 * @param author whose it is; empty when it is the reader's own
 * @param becameLog whether a plan was opened from it
 */
public record NoteLine(
        NoteId id,
        String called,
        String author,
        Instant movedAt,
        boolean closed,
        boolean becameLog,
        Optional<LocalDate> keptUntil) {

    public boolean isOpen() {
        return !closed && !becameLog;
    }

    /** Whether nothing has happened for as long as the municipality says is too long. */
    public boolean isStill(NotebookRules rules, Instant now) {
        return isOpen() && stillFor(now) >= rules.stillDays();
    }

    public int stillFor(Instant now) {
        return (int) ChronoUnit.DAYS.between(Oslo.day(movedAt), Oslo.day(now));
    }

    @Override
    public String toString() {
        return "NoteLine[" + id + "]";
    }
}
