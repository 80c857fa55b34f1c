package no.stafett.protection;

import java.time.Instant;
import java.util.UUID;
import no.stafett.shared.PersonId;
import no.stafett.shared.PlanEvent;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** A leader has found that an employee is not too near after all. */
public record EmployeeReadmitted(TenantId tenant, PlanId plan, PersonId by, Instant at, PersonId employee)
        implements PlanEvent {

    @Override
    public UUID about() {
        return employee.value();
    }
}
