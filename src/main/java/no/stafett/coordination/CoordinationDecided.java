package no.stafett.coordination;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** It is decided who coordinates, after the services did not agree (U-03). */
public record CoordinationDecided(TenantId tenant, PlanId plan, DisagreementId disagreement, PersonId by, Instant at)
        implements PlanEvent {}
