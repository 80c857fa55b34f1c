package no.stafett.guide;

import java.util.UUID;

/** A step of the action guide; the same in all its versions. */
public record GuideStepId(UUID value) {

    public static GuideStepId create() {
        return new GuideStepId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
