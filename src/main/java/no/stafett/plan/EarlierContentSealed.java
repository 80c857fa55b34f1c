package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The plan is open again, and the family keeps what was written before to itself (Z-07). */
public record EarlierContentSealed(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
