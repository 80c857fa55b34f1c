package no.stafett.plan;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The plan is closed: the consent is withdrawn, or the invitation was taken back before anybody answered. */
public record PlanClosed(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
