package no.stafett.individual;

import java.time.Instant;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** What an individuell plan must hold has been written, or its period and day of revision (IP-02). */
public record PlanContentWritten(TenantId tenant, PlanId plan, PersonId by, Instant at) implements PlanEvent {}
