package no.stafett.consent.domain;

import java.util.Optional;
import no.stafett.consent.LevelProposal;

/**
 * What a version asks about beside people.
 *
 * @param level another level for the cooperation
 * @param reopens whether a closed plan shall be opened again (S-14)
 */
public record Matters(Optional<LevelProposal> level, boolean reopens) {

    public static final Matters NONE = new Matters(Optional.empty(), false);

    public static Matters level(LevelProposal level) {
        return new Matters(Optional.of(level), false);
    }

    public static Matters reopening() {
        return new Matters(Optional.empty(), true);
    }
}
