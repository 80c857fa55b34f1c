package no.stafett.individual;

import java.util.UUID;

/** One time a log was to go on as individuell plan. */
public record ContinuationId(UUID value) {

    public static ContinuationId create() {
        return new ContinuationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
