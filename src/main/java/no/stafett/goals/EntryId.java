package no.stafett.goals;

import java.util.UUID;

/** Something somebody has written in a plan: a goal, an activity, a comment or an evaluation, whichever has this id. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
