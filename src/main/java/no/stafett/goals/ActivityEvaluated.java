package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody has written how an activity goes. */
public record ActivityEvaluated(
        TenantId tenant, PlanId plan, ActivityId activity, EvaluationId evaluation, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return activity.value();
    }

    @Override
    public UUID item() {
        return evaluation.value();
    }
}
