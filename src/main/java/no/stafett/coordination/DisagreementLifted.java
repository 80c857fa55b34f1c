package no.stafett.coordination;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The services do not agree on who coordinates, and it is lifted to the leader (D-10). */
public record DisagreementLifted(TenantId tenant, PlanId plan, DisagreementId disagreement, PersonId by, Instant at)
        implements PlanEvent {}
