package no.stafett.consent;

import java.util.UUID;

/** One version of the consent of a plan. */
public record ConsentId(UUID value) {

    public static ConsentId create() {
        return new ConsentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
