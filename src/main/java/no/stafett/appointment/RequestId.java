package no.stafett.appointment;

import java.util.UUID;

/** One time somebody asked for a coordinator. */
public record RequestId(UUID value) {

    public static RequestId create() {
        return new RequestId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
