package no.stafett.coordination;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The family has said yes to other services being contacted about who coordinates (D-11). */
public record ContactConsented(TenantId tenant, PlanId plan, AssessmentId assessment, PersonId by, Instant at)
        implements PlanEvent {}
