package no.stafett.transition;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The baton is with the new unit, and those who should go have gone. */
public record TransitionFinished(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
