package no.stafett.protection;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** An employee has said that she is too near the family, and is out. */
public record EmployeeSteppedAside(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
