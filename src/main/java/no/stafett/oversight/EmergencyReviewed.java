package no.stafett.oversight;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The privacy officer has gone through it. */
public record EmergencyReviewed(TenantId tenant, PlanId plan, EmergencyId emergency, PersonId by, Instant at)
        implements PlanEvent {}
