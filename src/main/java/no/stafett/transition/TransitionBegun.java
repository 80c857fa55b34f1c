package no.stafett.transition;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The holder has begun to prepare that the plan goes to another unit. */
public record TransitionBegun(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
