package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A step towards a main goal was registered. */
public record SubGoalRegistered(TenantId tenant, PlanId plan, PersonId by, Instant at, GoalId goal)
        implements PlanEvent {

    @Override
    public UUID about() {
        return goal.value();
    }

    @Override
    public UUID item() {
        return goal.value();
    }
}
