package no.stafett.notebook;

import java.util.UUID;

/** The minutes of one talk. */
public record TalkId(UUID value) {

    public static TalkId create() {
        return new TalkId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
