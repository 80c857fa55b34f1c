package no.stafett.transition;

import java.util.UUID;

/** One transition of one plan. */
public record TransitionId(UUID value) {

    public static TransitionId create() {
        return new TransitionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
