package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Everybody who must has said yes: the plan is in use, and its first holder has taken up the baton. */
public record PlanActivated(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
