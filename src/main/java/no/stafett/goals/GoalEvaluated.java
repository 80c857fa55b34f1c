package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody has written how it goes with a goal. */
public record GoalEvaluated(TenantId tenant, PlanId plan, GoalId goal, EvaluationId evaluation, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return goal.value();
    }

    @Override
    public UUID item() {
        return evaluation.value();
    }
}
