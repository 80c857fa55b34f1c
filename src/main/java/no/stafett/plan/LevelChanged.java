package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * The cooperation around the child has another BTI level (B-01).
 *
 * @param from the level before, 0 to 3
 * @param to the level now, 0 to 3
 */
public record LevelChanged(TenantId tenant, PlanId plan, PersonId by, Instant at, int from, int to)
        implements PlanEvent {}
