package no.stafett.goals.domain;

import java.time.Instant;
import no.stafett.goals.KeepingId;
import no.stafett.shared.PersonId;

/**
 * A keeping in force, for those who decide about it.
 *
 * @param reason empty for everybody but the owner, the one who wrote it and the holder
 */
public record KeptNow(KeepingId id, PersonId from, String reason, PersonId by, Instant at) {

    @Override
    public String toString() {
        return "KeptNow[" + id + "]";
    }
}
