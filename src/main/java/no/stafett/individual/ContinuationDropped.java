package no.stafett.individual;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Nothing came of individuell plan this time. */
public record ContinuationDropped(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
