package no.stafett.access;

import java.util.Optional;
import no.stafett.shared.PersonId;
import no.stafett.shared.TenantId;
import no.stafett.tenant.UnitId;

/**
 * Proof that a person holds an office with pages of its own: she leads a unit, or is the municipality's privacy officer.
 * Made by {@link OfficeAccess} and by nobody else. It opens no plan.
 */
public final class Overseer {

    private final TenantId tenant;
    private final PersonId person;
    private final Optional<UnitId> unit;

    Overseer(TenantId tenant, PersonId person, Optional<UnitId> unit) {
        this.tenant = tenant;
        this.person = person;
        this.unit = unit;
    }

    public TenantId tenant() {
        return tenant;
    }

    public PersonId person() {
        return person;
    }

    /** The unit she leads; nothing for the privacy officer, who looks after the whole municipality. */
    public Optional<UnitId> unit() {
        return unit;
    }

    public boolean isPrivacyOfficer() {
        return unit.isEmpty();
    }

    @Override
    public String toString() {
        return "Overseer[" + person + "]";
    }
}
