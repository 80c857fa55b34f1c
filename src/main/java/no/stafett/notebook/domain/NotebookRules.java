package no.stafett.notebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.stafett.shared.Oslo;

/**
 * What a municipality decides itself about notes.
 *
 * @param stillDays after how many days without movement the author is reminded (fourteen where nothing else is said)
 * @param keptDays how many days a note is kept after it has ended
 */
public record NotebookRules(int stillDays, int keptDays) {

    public static final NotebookRules USUAL = new NotebookRules(14, 365);

    public LocalDate keptUntil(Instant ended) {
        return Oslo.day(ended).plusDays(keptDays);
    }
}
