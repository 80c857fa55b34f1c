package no.stafett.leaving;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/** Somebody works in the municipality no more. Said once, after what she had a part in has ended, and about no plan. */
public record EmployeeDeparted(TenantId tenant, PersonId employee, PersonId by, Instant at) {}
