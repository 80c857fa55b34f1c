package no.stafett.protection;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** It has been found right that a younger child signs in. */
public record OwnAccessAssessed(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
