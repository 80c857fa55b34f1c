package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * The holder proposes another BTI level, and the family is asked about it. Nothing has changed yet (S-09).
 *
 * @param from the level now, 0 to 3
 * @param to the level proposed, 0 to 3
 */
public record LevelProposed(TenantId tenant, PlanId plan, PersonId by, Instant at, int from, int to)
        implements PlanEvent {}
