package no.stafett.protection;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family lets in again one whom it had shut out. */
public record BlockLifted(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
