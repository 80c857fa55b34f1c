package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A goal got a new version of its text. */
public record GoalChanged(TenantId tenant, PlanId plan, PersonId by, Instant at, GoalId goal) implements PlanEvent {

    @Override
    public UUID about() {
        return goal.value();
    }
}
