package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person opened a plan that is not yet active. It opens the preparation and the consent, and nothing about
 * the child: there is nothing to read and nothing may be written before the consent is there (S-01, C-01).
 */
public final class PlanOpener {

    private final TenantId tenant;
    private final PlanId plan;
    private final PersonId person;

    PlanOpener(TenantId tenant, PlanId plan, PersonId person) {
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
