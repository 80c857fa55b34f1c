package no.stafett.watch;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Something new was found in plans a holder has the baton of, and she has not been told for a week. Nobody did anything, so
 * it is no event of a plan's log.
 *
 * @param plan one of them
 */
public record FindingsWait(TenantId tenant, PlanId plan, PersonId holder, Instant at) {}
