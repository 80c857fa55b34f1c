package no.stafett.coordination.domain;

import java.time.Instant;
import java.util.Optional;

/** A disagreement as it is read: who lifted it and when, and how it ended if it has. */
public record LiftedDisagreement(
        Disagreement.Open lifted, String by, Instant at, Optional<Disagreement.Decided> decided, String decidedBy) {

    @Override
    public String toString() {
        return "LiftedDisagreement[" + lifted.id() + "]";
    }
}
