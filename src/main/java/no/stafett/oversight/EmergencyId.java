package no.stafett.oversight;

import java.util.UUID;

/** One emergency a leader has declared. */
public record EmergencyId(UUID value) {

    public static EmergencyId create() {
        return new EmergencyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
