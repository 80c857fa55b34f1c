package no.stafett.goals.domain;

import java.time.Instant;
import no.stafett.shared.PersonId;

/** Why, when and by whom an activity was ended. */
public record Ending(EndReason reason, String note, PersonId by, Instant at) {

    public static final int LONGEST_NOTE = 2000;

    @Override
    public String toString() {
        return "Ending[" + reason + "]";
    }
}
