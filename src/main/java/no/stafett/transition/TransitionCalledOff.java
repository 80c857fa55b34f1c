package no.stafett.transition;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The transition comes to nothing. Everybody stays where she is. */
public record TransitionCalledOff(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
