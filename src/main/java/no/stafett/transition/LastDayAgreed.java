package no.stafett.transition;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** It is agreed with the family which day those of the old unit go (H-06). */
public record LastDayAgreed(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
