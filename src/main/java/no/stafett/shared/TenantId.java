package no.stafett.shared;

import java.util.UUID;

/** A municipality, the wall around everything it holds. */
public record TenantId(UUID value) {

    public static TenantId create() {
        return new TenantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
