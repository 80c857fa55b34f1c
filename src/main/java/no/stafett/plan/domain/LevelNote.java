package no.stafett.plan.domain;

import java.time.Instant;

/** A change of level as people read it later. */
public record LevelNote(BtiLevel from, BtiLevel to, String reason, String changedBy, Instant at) {

    @Override
    public String toString() {
        return "LevelNote[" + from + " to " + to + "]";
    }
}
