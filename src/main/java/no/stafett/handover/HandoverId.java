package no.stafett.handover;

import java.util.UUID;

/** One offer of the baton. */
public record HandoverId(UUID value) {

    public static HandoverId create() {
        return new HandoverId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
