package no.stafett.oversight;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A leader has opened a plan of her unit for reading, for a reason she has written. */
public record EmergencyDeclared(TenantId tenant, PlanId plan, EmergencyId emergency, PersonId by, Instant at)
        implements PlanEvent {}
