package no.stafett.notebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import no.stafett.notebook.NoteId;
import no.stafett.shared.Oslo;
import no.stafett.shared.PlanId;

/**
 * One note of level 0 (B-09). It is open, closed with a summary, or has become a log; an ended one is only read.
 *
 * @param called what the child is called in it
 * @param author the name of the one who wrote it
 * @param version which version of the wonder this is
 * @param agreed what the family said yes to before it becomes a log
 */
public record Note(
        NoteId id,
        String called,
        String author,
        String wonder,
        int version,
        Instant openedAt,
        Instant movedAt,
        Optional<String> summary,
        Optional<FamilyYes> agreed,
        Optional<PlanId> plan,
        Optional<LocalDate> keptUntil) {

    public boolean isOpen() {
        return summary.isEmpty() && plan.isEmpty();
    }

    /** How many days nothing has happened with it. */
    public int stillFor(Instant now) {
        return (int) ChronoUnit.DAYS.between(Oslo.day(movedAt), Oslo.day(now));
    }

    @Override
    public String toString() {
        return "Note[" + id + "]";
    }
}
