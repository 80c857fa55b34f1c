package no.stafett.individual;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Another service has the main responsibility for the plan (IP-03). */
public record MainResponsibilityMoved(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
