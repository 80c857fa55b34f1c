package no.stafett.goals;

import java.util.UUID;

/** A goal, main or sub. Opaque: it says nothing about what it says. */
public record GoalId(UUID value) {

    public static GoalId create() {
        return new GoalId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
