package no.stafett.oversight;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** The leader has ended it before its time was out. */
public record EmergencyEnded(TenantId tenant, PlanId plan, EmergencyId emergency, PersonId by, Instant at)
        implements PlanEvent {}
