package no.stafett.shared;

import java.util.UUID;

/** A plan. Opaque: it says nothing about whose it is. */
public record PlanId(UUID value) {

    public static PlanId create() {
        return new PlanId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
