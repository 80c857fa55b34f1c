package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody has commented on a goal. */
public record GoalCommented(TenantId tenant, PlanId plan, GoalId goal, CommentId comment, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return goal.value();
    }

    @Override
    public UUID item() {
        return comment.value();
    }
}
