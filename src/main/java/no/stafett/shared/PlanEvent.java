package no.stafett.shared;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a plan: past tense, ids only. The plan's log and the notices listen to it, so no use case
 * ever writes a log line by hand.
 */
public interface PlanEvent {

    TenantId tenant();

    PlanId plan();

    /** Who did it. */
    PersonId by();

    Instant at();

    /** What it was about (a goal, an activity, a person), when there is one thing to name. */
    default @Nullable UUID about() {
        return null;
    }

    /** What came to be by it: a goal, an activity, a comment, an evaluation. What is kept from somebody is kept with it. */
    default @Nullable UUID item() {
        return null;
    }
}
