package no.stafett.transition.domain;

import java.time.Instant;
import no.stafett.handover.HandoverId;
import no.stafett.shared.PlanId;

/**
 * A baton that waits for the reader's answer.
 *
 * @param becomesCoordinator whether the log is individuell plan, and she its coordinator, once she has accepted (H-12)
 */
public record OfferedBaton(
        PlanId plan,
        String planType,
        HandoverId handover,
        String owner,
        String from,
        String message,
        boolean together,
        boolean becomesCoordinator,
        Instant at) {

    @Override
    public String toString() {
        return "OfferedBaton[" + plan + "]";
    }
}
