package no.stafett.goals.domain;

import java.time.Instant;
import no.stafett.shared.PersonId;

/** What an activity said, from one moment until the next version took over. */
public record ActivityVersion(int number, ActivityStatus status, ActivityContent content, PersonId by, Instant at) {

    @Override
    public String toString() {
        return "ActivityVersion[" + number + "]";
    }
}
