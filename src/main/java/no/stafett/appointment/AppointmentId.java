package no.stafett.appointment;

import java.util.UUID;

/** One coordinator for one person. */
public record AppointmentId(UUID value) {

    public static AppointmentId create() {
        return new AppointmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
