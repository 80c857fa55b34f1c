package no.stafett.goals;

import java.util.UUID;

/** That an entry is kept from a guardian. */
public record KeepingId(UUID value) {

    public static KeepingId create() {
        return new KeepingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
