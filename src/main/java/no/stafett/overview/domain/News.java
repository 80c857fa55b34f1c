package no.stafett.overview.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the plan's log, read as news.
 *
 * @param event the event's simple name, the key of its sentence
 * @param aboutKind GOAL, ACTIVITY, PERSON, or empty
 * @param keptFrom the guardians who do not see it, by first name; empty when all do
 */
public record News(
        String event,
        String who,
        String aboutKind,
        Optional<UUID> about,
        String title,
        String keptFrom,
        Instant at,
        boolean unseen) {

    @Override
    public String toString() {
        return "News[" + event + "]";
    }
}
