package no.stafett.leaving;

import java.util.UUID;

/** One time somebody leaves. */
public record LeavingId(UUID value) {

    public static LeavingId create() {
        return new LeavingId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
