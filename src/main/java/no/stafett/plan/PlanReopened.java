package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Everybody who must has said yes: a closed plan is in use again, and the one who asked has taken up the baton (S-14). */
public record PlanReopened(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
