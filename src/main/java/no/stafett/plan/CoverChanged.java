package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** What stands on the cover of the plan is written anew. */
public record CoverChanged(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
