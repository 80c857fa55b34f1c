package no.stafett.consent;

import java.util.UUID;

/** An answer that was given by word of mouth or on paper, as somebody wrote it down. */
public record RecordedId(UUID value) {

    public static RecordedId create() {
        return new RecordedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
