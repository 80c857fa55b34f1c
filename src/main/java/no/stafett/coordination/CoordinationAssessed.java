package no.stafett.coordination;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The one who holds the baton has gone through the decision tool (D-01…D-06). */
public record CoordinationAssessed(TenantId tenant, PlanId plan, AssessmentId assessment, PersonId by, Instant at)
        implements PlanEvent {}
