package no.stafett.individual;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Nothing came of individuell plan, and nobody chose so: when the coordinator should have taken over, the person had one already.
 * To those in the log that is not told, for they may not be in the other.
 */
public record ContinuationLapsed(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
