package no.stafett.goals;

import java.util.UUID;

/** A comment on a goal or an activity. */
public record CommentId(UUID value) {

    public static CommentId create() {
        return new CommentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
