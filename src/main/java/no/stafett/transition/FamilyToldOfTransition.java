package no.stafett.transition;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** It is written down who was told of the transition, who said yes and what the child wishes (H-03). */
public record FamilyToldOfTransition(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
