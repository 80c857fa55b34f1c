package no.stafett.transition;

import java.util.UUID;

/** One list of plans that are on their way to the same place. */
public record MoveId(UUID value) {

    public static MoveId create() {
        return new MoveId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
