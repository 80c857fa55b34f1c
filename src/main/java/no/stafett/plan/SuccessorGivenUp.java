package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The one who prepared the plan that was to go on from this log threw it away or took it back; the log is as before (K3). */
public record SuccessorGivenUp(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
