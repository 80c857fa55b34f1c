package no.stafett.leaving;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Somebody who took part in a plan works in the municipality no more, and is out of it. */
public record EmployeeLeft(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId employee)
        implements PlanEvent {

    @Override
    public UUID about() {
        return employee.value();
    }
}
