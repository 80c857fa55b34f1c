package no.stafett.goals.domain;

import java.time.Instant;
import java.util.Optional;
import no.stafett.goals.GoalId;
import no.stafett.shared.PersonId;

/**
 * That a goal exists, which version of its text is the last one, and whether it is closed.
 *
 * @param createdBy who wrote the first version; what the family wrote, the family may change
 * @param writtenBy who wrote the last version
 */
public record Standing(
        GoalId id,
        int version,
        PersonId createdBy,
        Instant createdAt,
        PersonId writtenBy,
        Instant writtenAt,
        Optional<Closing> closing) {

    static Standing first(GoalId id, PersonId by, Instant now) {
        return new Standing(id, 1, by, now, by, now, Optional.empty());
    }

    Standing next(PersonId by, Instant now) {
        return new Standing(id, version + 1, createdBy, createdAt, by, now, closing);
    }

    Standing closed(Closing how) {
        return new Standing(id, version, createdBy, createdAt, writtenBy, writtenAt, Optional.of(how));
    }

    Standing reopened() {
        return new Standing(id, version, createdBy, createdAt, writtenBy, writtenAt, Optional.empty());
    }
}
