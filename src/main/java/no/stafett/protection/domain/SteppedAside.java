package no.stafett.protection.domain;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;

/** An employee who has said that she is too near a family. Her leader sees that she has, and not which family. */
public record SteppedAside(UUID bar, PersonId employee, String name, PlanId plan, Instant at) {

    @Override
    public String toString() {
        return "SteppedAside[" + employee + "]";
    }
}
