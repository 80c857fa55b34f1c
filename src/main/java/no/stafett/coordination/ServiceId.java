package no.stafett.coordination;

import java.util.UUID;

/** A service in the municipality's service table; the same in all its versions. */
public record ServiceId(UUID value) {

    public static ServiceId create() {
        return new ServiceId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
