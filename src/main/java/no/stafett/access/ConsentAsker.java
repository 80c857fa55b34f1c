package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proof that a person is the one who asks the family: she opened the plan, or holds its baton when it is active. */
public final class ConsentAsker {

    private final TenantId tenant;
    private final PlanId plan;
    private final PersonId person;

    ConsentAsker(TenantId tenant, PlanId plan, PersonId person) {
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
