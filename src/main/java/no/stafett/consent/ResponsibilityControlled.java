package no.stafett.consent;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee found out by hand who holds parental responsibility, because the register did not say (P-05). */
public record ResponsibilityControlled(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
