package no.stafett.tenant;

import java.util.UUID;

/** A unit of the municipality, or of a service that works with it. */
public record UnitId(UUID value) {

    public static UnitId create() {
        return new UnitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
