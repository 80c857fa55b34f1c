package no.stafett.watch.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A finding as the one who holds the baton reads it.
 *
 * @param what the title or the name the sentence needs; empty when it needs none
 * @param keptFrom the guardians it is kept from, so that nobody reads it aloud; empty for nearly all
 */
public record FindingSeen(FindingKind kind, Optional<UUID> about, String what, String keptFrom, LocalDate day) {

    /** Where one mends it, below the address of the plan. */
    public String next() {
        return kind.next(about.map(UUID::toString).orElse(""));
    }

    @Override
    public String toString() {
        return "FindingSeen[" + kind + "]";
    }
}
