package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person answers for the municipality's coordinating unit. Made by {@link OfficeAccess} and by nobody else. It opens
 * no plan.
 */
public final class CoordinatingOfficer {

    private final TenantId tenant;
    private final PersonId person;

    CoordinatingOfficer(TenantId tenant, PersonId person) {
        this.tenant = tenant;
        this.person = person;
    }

    public TenantId tenant() {
        return tenant;
    }

    public PersonId person() {
        return person;
    }

    @Override
    public String toString() {
        return "CoordinatingOfficer[" + person + "]";
    }
}
