package no.stafett.goals;

import java.util.UUID;

/** An activity. Opaque: it says nothing about what is done. */
public record ActivityId(UUID value) {

    public static ActivityId create() {
        return new ActivityId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
