package no.stafett.protection;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A younger child signs in no longer. */
public record OwnAccessEnded(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
