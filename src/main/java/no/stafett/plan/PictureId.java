package no.stafett.plan;

import java.util.UUID;

/** A picture in a plan. Opaque: it says nothing about what it shows. */
public record PictureId(UUID value) {

    public static PictureId create() {
        return new PictureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
