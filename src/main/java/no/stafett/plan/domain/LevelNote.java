package no.stafett.plan.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * A change of level as people read it later.
 *
 * @param answers what was clarified then; nothing for a level that changed before that was asked
 */
public record LevelNote(
        BtiLevel from, BtiLevel to, String reason, String changedBy, Instant at, Optional<LevelAnswers> answers) {

    @Override
    public String toString() {
        return "LevelNote[" + from + " to " + to + "]";
    }
}
