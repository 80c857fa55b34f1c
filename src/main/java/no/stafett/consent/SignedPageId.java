package no.stafett.consent;

import java.util.UUID;

/** One page of a sheet somebody signed. */
public record SignedPageId(UUID value) {

    public static SignedPageId create() {
        return new SignedPageId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
