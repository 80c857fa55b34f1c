package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** What stood in the log this plan goes on from is here now (K3). */
public record CarriedOver(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
