package no.stafett.access;

import no.stafett.shared.PersonId;
import no.stafett.shared.PlanId;
import no.stafett.shared.TenantId;

/**
 * Proof that a person is the one who asks the family: she opened the plan, holds its baton when it is
 * active, or may ask about it when it is closed.
 */
public final class ConsentAsker extends Proof {

    ConsentAsker(TenantId tenant, PlanId plan, PersonId person, boolean seesPlace) {
        super(tenant, plan, person, seesPlace);
    }
}
