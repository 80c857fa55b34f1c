package no.stafett.protection;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family has shut an employee out. Whom, is told to nobody: the line would stay when she is let in again. */
public record EmployeeBlocked(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
