package no.stafett.transition.domain;

import java.time.Instant;
import no.stafett.handover.HandoverId;
import no.stafett.shared.PlanId;

/** A baton that waits for the reader's answer. */
public record OfferedBaton(
        PlanId plan, HandoverId handover, String owner, String from, String message, boolean together, Instant at) {

    @Override
    public String toString() {
        return "OfferedBaton[" + plan + "]";
    }
}
