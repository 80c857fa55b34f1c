package no.stafett.transition;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The agreed day is over, and the old unit holds the baton still. Whoever holds it keeps her access. */
public record TransitionStoodStill(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
