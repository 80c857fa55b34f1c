package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proof that a person is asked for a consent that is under way, or has a say over the one that is active. */
public final class Consenter {

    private final TenantId tenant;
    private final PlanId plan;
    private final PersonId person;

    Consenter(TenantId tenant, PlanId plan, PersonId person) {
        this.tenant = tenant;
        this.plan = plan;
        this.person = person;
    }

    public TenantId tenant() {
        return tenant;
    }

    public PlanId plan() {
        return plan;
    }

    public PersonId person() {
        return person;
    }
}
