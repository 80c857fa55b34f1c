package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/** Proof that a person is the one who asks the family: she opened the plan, or holds its baton when it is active. */
public final class ConsentAsker extends Proof {

    ConsentAsker(TenantId tenant, PlanId plan, PersonId person, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
    }
}
