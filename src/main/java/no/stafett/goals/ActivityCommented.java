package no.stafett.goals;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody has commented on an activity. */
public record ActivityCommented(
        TenantId tenant, PlanId plan, ActivityId activity, CommentId comment, PersonId by, Instant at)
        implements PlanEvent {

    @Override
    public UUID about() {
        return activity.value();
    }

    @Override
    public UUID item() {
        return comment.value();
    }
}
